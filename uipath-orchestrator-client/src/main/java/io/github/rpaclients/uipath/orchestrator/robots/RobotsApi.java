package io.github.rpaclients.uipath.orchestrator.robots;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * Robots of a tenant, whatever their folders. They are made for users: what becomes of them is decided by {@code
 * users()}. Those of classic folders, which people make, are {@link FolderRobotsApi}'s. Scope {@code OR.Robots}; {@code
 * OR.Robots.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a
 * scope or permission is missing. No argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-robots">About robots</a>
 */
public final class RobotsApi {
    private final RobotsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public RobotsApi(ApiCalls calls) {
        this.service = calls.service(RobotsService.class);
        this.lists = new Lists(calls);
    }

    /**
     * The robots of all folders in which the caller may see them. Servers since Web API version 15. Permission
     * Robots.View or Users.View or Machines.Create or Machines.Edit.
     */
    public PagedIterable<Robot> acrossFolders() {
        return acrossFolders(query -> query);
    }

    /**
     * Like {@link #acrossFolders()}, those that a query describes; {@code expand("User")} brings their users along.
     * Servers since Web API version 15. Permission Robots.View or Users.View or Machines.Create or Machines.Edit.
     *
     * @see RobotFields
     */
    public PagedIterable<Robot> acrossFolders(UnaryOperator<OdataQuery<Robot>> query) {
        return lists.list(query, service::acrossFolders);
    }

    /**
     * The robots that Orchestrator made for users. Servers since Web API version 15. Permission Users.View and
     * Robots.View, of which the first is needed only where their users come along.
     */
    public PagedIterable<Robot> configured() {
        return configured(query -> query);
    }

    /**
     * Like {@link #configured()}, those that a query describes; {@code expand("User")} brings their users along. Servers
     * since Web API version 15. Permission Users.View and Robots.View, of which the first is needed only where their
     * users come along.
     *
     * @see RobotFields
     */
    public PagedIterable<Robot> configured(UnaryOperator<OdataQuery<Robot>> query) {
        return lists.list(query, service::configured);
    }

    /**
     * The robots of a folder, and whose they are. Servers since Web API version 15. Permission SubFolders.View or
     * Units.View or Jobs.Create or Users.View.
     */
    public PagedIterable<Robot> ofFolder(FolderId folder) {
        return lists.all(query -> service.ofFolder(folder, null, query));
    }

    /**
     * Like {@link #ofFolder(FolderId)}, for one machine. Servers since Web API version 15. Permission
     * SubFolders.View or Units.View or Jobs.Create or Users.View.
     */
    public PagedIterable<Robot> ofFolder(FolderId folder, MachineId machine) {
        return lists.all(query -> service.ofFolder(folder, machine, query));
    }

    /**
     * The robots that a folder has for a machine, those that a query describes; {@code expand("User")} brings their users
     * along. Servers since Web API version 15. Permission SubFolders.View or Units.View or Jobs.Create.
     *
     * @see RobotFields
     */
    public PagedIterable<Robot> ofMachine(FolderId folder, MachineId machine, UnaryOperator<OdataQuery<Robot>> query) {
        return lists.list(query, page -> service.ofMachine(folder, machine, page));
    }
}
