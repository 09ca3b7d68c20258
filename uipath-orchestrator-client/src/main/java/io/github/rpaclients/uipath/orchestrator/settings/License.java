package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The licence of a tenant as Orchestrator sees it. */
@Entity
public interface License extends WireModel, WithLicense {
    /** Licences per type, for example {@code Development}; no entry means none. */
    @JsonRequired
    Map<String, Long> allowed();

    /** Licences in use per type. */
    @JsonRequired
    Map<String, Long> used();

    /**
     * Whether the organization manages user licences: attended and developer licences are then the licence service's, and
     * a user's robot type takes none. Absent on servers before Web API version 15, which have no such thing.
     */
    @Since(15)
    Optional<Boolean> userLicensingEnabled();

    /** Seconds since 1970; see {@link #expires()}. */
    Optional<Long> expireDate();

    Optional<Boolean> isRegistered();

    Optional<Boolean> isExpired();

    @Since(15)
    Optional<Boolean> isCommunity();

    @Since(15)
    Optional<String> subscriptionPlan();

    List<String> licensedFeatures();

    /** When the licence ends. */
    @Value.Lazy
    default Optional<Instant> expires() {
        return expireDate().map(Instant::ofEpochSecond);
    }
}
