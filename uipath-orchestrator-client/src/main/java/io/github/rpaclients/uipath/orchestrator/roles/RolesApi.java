package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * Roles of a tenant. Scope {@code OR.Users}; {@code OR.Users.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several
 * threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/standalone/2021.10/api-guide/roles-requests">Roles requests</a>
 */
public final class RolesApi {
    private final RolesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public RolesApi(ApiCalls calls) {
        this.service = calls.service(RolesService.class);
        this.lists = new Lists(calls);
    }

    /**
     * All roles, by id, without their permissions.
     *
     * <p>Permission Roles.View or Units.Edit or SubFolders.Edit.
     */
    public PagedIterable<Role> list() {
        return list(query -> query);
    }

    /**
     * The roles that a query describes; {@code q -> q.expand("Permissions")} brings the permissions along.
     *
     * <p>Permission Roles.View or Units.Edit or SubFolders.Edit.
     *
     * @see RoleFields
     */
    public PagedIterable<Role> list(UnaryOperator<OdataQuery<Role>> query) {
        return lists.list(query, service::list);
    }
}
