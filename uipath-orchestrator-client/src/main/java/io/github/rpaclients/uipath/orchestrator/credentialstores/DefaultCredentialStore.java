package io.github.rpaclients.uipath.orchestrator.credentialstores;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** That a store is the default for something. */
@Model
public interface DefaultCredentialStore extends WireModel {
    Optional<Long> id();

    CredentialStoreResourceType resourceType();
}
