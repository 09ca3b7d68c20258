package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has been given directly, not through a group. Whoever writes it back with changed bundles should send {@link
 * #useExternalLicense} along, or the next {@code allocate} switches it off.
 */
@Model
public interface ExplicitAllocation extends WireModel {
    PersonId id();

    /** Comes back empty for people whose login is their {@link #name}. */
    Optional<String> email();

    Optional<String> name();

    Optional<String> surname();

    /**
     * When any of the person's licences was last in use. What counts as a use, and what it means that there is no time, is not
     * documented: do not take it for never.
     */
    Optional<Instant> lastInUse();

    @JsonRequired
    @JsonAlias("userBundleLicenses")
    Set<BundleCode> userBundleCodes();

    /**
     * Licensed from outside this organization's seats, as far as the vendor lets on: no page defines it, and whether a seat
     * is counted all the same is not known.
     */
    Optional<Boolean> useExternalLicense();

    /** The directory does not know the person any more. The seats stay taken. */
    Optional<Boolean> orphan();
}
