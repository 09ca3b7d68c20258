package io.github.rpaclients.uipath.identity.externalapplications;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** A secret of an external application. */
@Model
public interface ApplicationSecret extends WireModel {
    ApplicationSecretId id();

    Optional<String> description();

    /** The secret itself, which the server tells once, when it makes it. */
    Optional<Secret> secret();

    Optional<Instant> creationTime();

    /** Empty for a secret that does not expire. */
    Optional<Instant> expiryTime();
}
