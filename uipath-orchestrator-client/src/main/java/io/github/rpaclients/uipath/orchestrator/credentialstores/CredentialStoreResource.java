package io.github.rpaclients.uipath.orchestrator.credentialstores;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** Something whose credentials are in a store. */
@Model
public interface CredentialStoreResource extends WireModel {
    /** The number of an asset, robot or bucket, by the type. */
    long id();

    String name();

    CredentialStoreResourceType type();
}
