package io.github.rpaclients.uipath.identity.federatedcredentials;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplicationId;
import java.util.Optional;

/** Whose tokens an external application may prove itself by. */
@Model
public interface FederatedCredential extends WireModel {
    FederatedCredentialId id();

    Optional<ExternalApplicationId> clientId();

    Optional<String> name();

    Optional<String> description();

    /** Who signs the tokens. */
    Optional<String> issuer();

    /** Whom the tokens are for. */
    Optional<String> audience();

    /** Whom the tokens are about. */
    Optional<String> subject();
}
