package io.github.rpaclients.uipath.orchestrator.credentialstores;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialsProxyId;
import java.util.List;
import java.util.Optional;

/** A place where passwords and secrets are kept: Orchestrator's own database, or a vault of somebody else. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface CredentialStore extends WireModel, WithCredentialStore {
    @ReadOnly
    CredentialStoreId id();

    String name();

    /** One of {@link CredentialStoresApi#availableTypes}. */
    String type();

    /**
     * What the type needs, as JSON; it may have passwords in it. Where the server tells it without them, they have to be
     * given again with any other change.
     */
    Optional<Secret> additionalConfiguration();

    /** The proxy through which the store is reached, if any. */
    @Since(15)
    Optional<CredentialsProxyId> proxyId();

    @Since(16)
    Optional<CredentialsProxyType> proxyType();

    @Since(15)
    Optional<String> hostName();

    @ReadOnly
    Optional<CredentialStoreDetails> details();

    /** What the store is the default for; see {@link CredentialStoresApi#setDefault}. */
    @ReadOnly
    List<DefaultCredentialStore> defaultCredentialStores();
}
