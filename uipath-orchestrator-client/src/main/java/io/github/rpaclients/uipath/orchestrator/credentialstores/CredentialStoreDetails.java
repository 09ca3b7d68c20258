package io.github.rpaclients.uipath.orchestrator.credentialstores;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import org.immutables.value.Value;

/** What more there is to know of a store. */
@Model
public interface CredentialStoreDetails extends WireModel {
    /** Whether credentials have to be put there by other means. */
    @Value.Default
    default boolean isReadOnly() {
        return false;
    }
}
