package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** How a robot asks a disconnected credentials proxy. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface CredentialConnection extends WireModel, WithCredentialConnection {
    Optional<String> url();

    /** What to send there. */
    Optional<Secret> body();

    Optional<Secret> bearerToken();
}
