package io.github.rpaclients.uipath.lease.trials;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A trial that is offered. */
@Model
public interface FreeTrial extends WireModel {
    String subscriptionCode();

    /** As the vendor counts time: in seconds since 1970 where the console has the same. */
    Optional<Long> expiryDate();

    Optional<Boolean> isExpired();
}
