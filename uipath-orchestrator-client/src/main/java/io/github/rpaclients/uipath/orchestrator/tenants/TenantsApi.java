package io.github.rpaclients.uipath.orchestrator.tenants;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * Tenants of an installation. Only its host may ask, not those who sign in to one of the tenants. Scope {@code
 * OR.Administration}; {@code OR.Administration.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * tenant, {@code ForbiddenException} where a scope is missing. No argument may be null. Safe for use by several threads.
 */
public final class TenantsApi {
    private final ApiCalls calls;
    private final TenantsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public TenantsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TenantsService.class);
        this.lists = new Lists(calls);
    }

    /** All tenants, by id. For the host. */
    public PagedIterable<Tenant> list() {
        return list(query -> query);
    }

    /**
     * The tenants that a query describes. For the host.
     *
     * @see TenantFields
     */
    public PagedIterable<Tenant> list(UnaryOperator<OdataQuery<Tenant>> query) {
        return lists.list(query, service::list);
    }

    /** One tenant. For the host. */
    public Tenant get(TenantId id) {
        return calls.execute(service.get(id));
    }
}
