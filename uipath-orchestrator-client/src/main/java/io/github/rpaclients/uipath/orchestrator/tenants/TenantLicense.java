package io.github.rpaclients.uipath.orchestrator.tenants;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The licence of a tenant as its host sees it. */
@Model
public interface TenantLicense extends WireModel {
    Optional<Long> id();

    /** When it was uploaded. */
    Optional<Instant> creationTime();

    /** Not shown by {@code toString}. */
    @Value.Redacted
    Optional<String> code();

    /** Licences per type, for example {@code Development}; no entry means none. */
    Map<String, Long> allowed();
}
