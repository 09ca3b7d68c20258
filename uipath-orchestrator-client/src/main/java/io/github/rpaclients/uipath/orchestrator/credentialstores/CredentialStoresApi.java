package io.github.rpaclients.uipath.orchestrator.credentialstores;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialsProxyId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Credential stores of a tenant. Scope {@code OR.Settings}; {@code OR.Settings.Read} is enough to read, {@code
 * OR.Settings.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * store, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/managing-credential-stores">
 *     Credential stores</a>
 */
public final class CredentialStoresApi {
    private static final Edit<CredentialStore, CredentialStoreId> EDIT =
            Edit.of(CredentialStore.class, CredentialStore::id);

    private final ApiCalls calls;
    private final CredentialStoresService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public CredentialStoresApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(CredentialStoresService.class);
        this.lists = new Lists(calls);
    }

    /**
     * All stores, by id. Permission Settings.View or Assets.Create or Assets.Edit or Assets.View or Robots.Create or
     * Robots.Edit or Robots.View or Buckets.Create or Buckets.Edit.
     */
    public PagedIterable<CredentialStore> list() {
        return list(query -> query);
    }

    /**
     * The stores that a query describes. Permission Settings.View or Assets.Create or Assets.Edit or Assets.View or
     * Robots.Create or Robots.Edit or Robots.View or Buckets.Create or Buckets.Edit.
     *
     * @see CredentialStoreFields
     */
    public PagedIterable<CredentialStore> list(UnaryOperator<OdataQuery<CredentialStore>> query) {
        return lists.list(query, service::list);
    }

    /** One store. Permission Settings.View. */
    public CredentialStore get(CredentialStoreId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Creates a store. Permission Settings.Create.
     *
     * @return the store as the server made it
     */
    public CredentialStore create(NewCredentialStore store) {
        return calls.execute(service.create(store));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Settings.View; {@link Change#apply} needs what {@link
     * #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<CredentialStore> change(CredentialStoreId id, UnaryOperator<CredentialStore> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a store, changes it and writes it back whole; nothing is written if nothing changed. Permission Settings.Edit;
     * reading needs Settings.View.
     *
     * @return the store as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public CredentialStore update(CredentialStoreId id, UnaryOperator<CredentialStore> change) {
        return change(id, change).apply();
    }

    /** Deletes a store that nothing has credentials in. Permission Settings.Delete. */
    public void delete(CredentialStoreId id) {
        calls.run(service.delete(id, false));
    }

    /**
     * Deletes a store although something has credentials in it, which {@link #resources(CredentialStoreId,
     * CredentialStoreResourceType)} lists. Permission Settings.Delete.
     */
    public void deleteInUse(CredentialStoreId id) {
        calls.run(service.delete(id, true));
    }

    /** Has new credentials of this kind go into a store unless they name another. Permission Settings.Edit. */
    public void setDefault(CredentialStoreId id, CredentialStoreResourceType type) {
        calls.run(service.setDefault(id, type));
    }

    /**
     * Where new credentials of this kind go. Permission Settings.View or Assets.Create or Assets.Edit or Assets.View or
     * Robots.Create or Robots.Edit or Robots.View or Buckets.Create or Buckets.Edit.
     */
    public CredentialStoreId defaultFor(CredentialStoreResourceType type) {
        return calls.execute(service.defaultFor(type));
    }

    /** The types that a store can have. Permission Settings.View. */
    public List<String> availableTypes() {
        return calls.whole(service.availableTypes(null));
    }

    /** The types that a store behind a proxy can have. Permission Settings.View. */
    public List<String> availableTypes(CredentialsProxyId proxy) {
        return calls.whole(service.availableTypes(proxy));
    }

    /** What has credentials of this kind in a store. Permission Settings.View. */
    public PagedIterable<CredentialStoreResource> resources(CredentialStoreId id, CredentialStoreResourceType type) {
        return lists.all(query -> service.resources(id, type, query));
    }

    /**
     * What of this kind needs a proxy. Permission Settings.View. Servers since Web API version 15.
     *
     * @param id of the proxy; the vendor's file calls it that of a store in one place
     */
    public PagedIterable<CredentialsProxyResource> resources(CredentialsProxyId id, CredentialsProxyResourceType type) {
        return lists.all(query -> service.resources(id, type, query));
    }
}
