package io.github.rpaclients.uipath.orchestrator.personalworkspaces;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.PersonalWorkspaceId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * Personal workspaces, the folders that people have for themselves. Scope {@code OR.Folders} for the lists; {@code
 * OR.Folders.Read} is enough. The rest the vendor does not support for tokens of OAuth: an application is refused.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * workspace, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/personal-workspaces">Personal
 *     workspaces</a>
 */
public final class PersonalWorkspacesApi {
    private final ApiCalls calls;
    private final PersonalWorkspacesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public PersonalWorkspacesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(PersonalWorkspacesService.class);
        this.lists = new Lists(calls);
    }

    /** All personal workspaces, by id. Servers since Web API version 15. Permission Units.View. */
    public PagedIterable<PersonalWorkspace> list() {
        return list(query -> query);
    }

    /**
     * The personal workspaces that a query describes. Servers since Web API version 15. Permission Units.View.
     *
     * @see PersonalWorkspaceFields
     */
    public PagedIterable<PersonalWorkspace> list(UnaryOperator<OdataQuery<PersonalWorkspace>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The caller's own; {@code NotFoundException} if there is none. For any person. Servers since Web API version 15.
     */
    public PersonalWorkspace own() {
        return calls.execute(service.own());
    }

    /**
     * Lets the caller look into somebody's workspace. Servers since Web API version 15. Permission Units.Edit and Users.View
     * and Roles.View.
     */
    public void startExploring(PersonalWorkspaceId id) {
        calls.run(service.startExploring(id));
    }

    /**
     * Ends {@link #startExploring}. Servers since Web API version 15. Permission Units.Edit and Users.View and Roles.View.
     */
    public void stopExploring(PersonalWorkspaceId id) {
        calls.run(service.stopExploring(id));
    }

    /**
     * Makes a folder of a workspace. Servers since Web API version 15. Permission
     * Units.Edit.
     *
     * @param name of the folder
     */
    public void convertToFolder(PersonalWorkspaceId id, String name) {
        calls.run(service.convertToFolder(id, name));
    }
}
