package io.github.rpaclients.uipath.orchestrator.credentialstores;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialsProxyId;
import java.util.Optional;

/** A credential store to be made. */
@Entity
public interface NewCredentialStore extends WithNewCredentialStore {
    String name();

    /** One of {@link CredentialStoresApi#availableTypes}. */
    String type();

    /** What the type needs, as JSON. */
    Optional<Secret> additionalConfiguration();

    /** The proxy through which the store is reached, if any. */
    @Since(15)
    Optional<CredentialsProxyId> proxyId();

    @Since(16)
    Optional<CredentialsProxyType> proxyType();

    @Since(15)
    Optional<String> hostName();

    static NewCredentialStore of(String name, String type, Secret additionalConfiguration) {
        return new NewCredentialStoreBuilder()
                .name(name)
                .type(type)
                .additionalConfiguration(additionalConfiguration)
                .build();
    }
}
