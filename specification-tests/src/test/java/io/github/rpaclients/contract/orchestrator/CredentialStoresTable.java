package io.github.rpaclients.contract.orchestrator;

import static io.github.rpaclients.uipath.orchestrator.credentialstores.CredentialStoreResourceType.ASSET_CREDENTIAL;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.orchestrator.credentialstores.CredentialStoresApi;
import io.github.rpaclients.uipath.orchestrator.credentialstores.CredentialsProxyResourceType;
import io.github.rpaclients.uipath.orchestrator.credentialstores.NewCredentialStore;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialsProxyId;
import java.util.function.Consumer;

/** Credential stores and what depends on them. */
final class CredentialStoresTable extends OrchestratorTable {
    private static final CredentialStoreId STORE = CredentialStoreId.of(13);
    private static final CredentialsProxyId PROXY = CredentialsProxyId.of(5);

    @Override
    void rows() {
        String set = "/odata/CredentialStores";
        String one = set + "({key})";
        stores("GET " + set, s -> s.list().toList());
        stores("GET " + set, s -> s.list(q -> q.pageSize(5)).toList());
        stores("GET " + one, s -> s.get(STORE));
        stores("POST " + set, s -> s.create(NewCredentialStore.of("Vault", "AzureKeyVault", Secret.of("{}"))));
        stores("GET " + one, s -> s.change(STORE, store -> store.withName("x")));
        stores("PUT " + one, s -> s.update(STORE, store -> store.withName("x")));
        stores("DELETE " + one, s -> s.delete(STORE));
        stores("DELETE " + one, s -> s.deleteInUse(STORE));
        stores("POST " + one + ACTION + "SetDefaultStoreForResourceType", s -> s.setDefault(STORE, ASSET_CREDENTIAL));
        stores(
                "GET " + set + ACTION + "GetDefaultStoreForResourceType(resourceType='{resourceType}')",
                s -> s.defaultFor(ASSET_CREDENTIAL));
        stores("GET " + set + ACTION + "GetAvailableCredentialStoreTypes", s -> s.availableTypes());
        stores("GET " + set + ACTION + "GetAvailableCredentialStoreTypes", s -> s.availableTypes(PROXY));
        stores(
                "GET " + set + ACTION + "GetResourcesForCredentialStoreTypes(key={key},resourceType='{resourceType}')",
                s -> s.resources(STORE, ASSET_CREDENTIAL).toList());
        stores(
                "GET " + set + ACTION
                        + "GetResourcesForCredentialsProxyResourceTypes(key={key},resourceType='{resourceType}')",
                s -> s.resources(PROXY, CredentialsProxyResourceType.CREDENTIAL_STORE)
                        .toList());
    }

    private void stores(String operation, Consumer<CredentialStoresApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.credentialStores()));
    }
}
