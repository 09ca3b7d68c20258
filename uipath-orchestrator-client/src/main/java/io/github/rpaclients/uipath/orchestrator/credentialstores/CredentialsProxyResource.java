package io.github.rpaclients.uipath.orchestrator.credentialstores;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;

/** Something that a credentials proxy is needed for. */
@Model
public interface CredentialsProxyResource extends WireModel {
    /** The number of an asset, robot, bucket or store, by the type. */
    long id();

    String name();

    CredentialsProxyResourceType type();

    CredentialStoreId credentialStoreId();

    String credentialStoreName();
}
