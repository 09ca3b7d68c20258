package io.github.rpaclients.uipath.orchestrator.sessions;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.SessionId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import io.github.rpaclients.uipath.orchestrator.query.OdataFilter;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who is connected to a tenant, and from where; one folder is {@link FolderSessionsApi}'s. Scope {@code OR.Robots};
 * {@code OR.Robots.Read} is enough to read, {@code OR.Robots.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an
 * unknown session, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for
 * use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-robots">About robots</a>
 */
public final class SessionsApi {
    private final ApiCalls calls;
    private final SessionsService service;
    private final Lists lists;
    /** A session has a row for each kind of runtime, so its number alone decides no order. */
    private final Lists runtimeLists;

    /** Called by {@code OrchestratorClient}. */
    public SessionsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(SessionsService.class);
        this.lists = new Lists(calls);
        this.runtimeLists = lists.keyedBy("SessionId,RuntimeType");
    }

    /**
     * The sessions of the tenant, by id, without their robots. Permission Robots.View or Users.View or Machines.Create or
     * Machines.Edit; the first shows the sessions of classic robots, each of the others those of users' robots.
     */
    public PagedIterable<Session> list() {
        return list(query -> query);
    }

    /**
     * The sessions that a query describes, for example {@code q -> q.expand("Robot($expand=License,User)")}; sessions
     * with their robots are shown to who may view users. Permission Robots.View or Users.View or Machines.Create or
     * Machines.Edit, as for {@link #list()}.
     *
     * @see SessionFields
     */
    public PagedIterable<Session> list(UnaryOperator<OdataQuery<Session>> query) {
        return lists.list(query, service::list);
    }

    /** The sessions of a machine. Permission Machines.View. */
    public PagedIterable<Session> ofMachine(MachineId machine) {
        return ofMachine(machine, query -> query);
    }

    /**
     * The sessions of a machine that a query describes. Permission Machines.View.
     *
     * @see SessionFields
     */
    public PagedIterable<Session> ofMachine(MachineId machine, UnaryOperator<OdataQuery<Session>> query) {
        return lists.list(query, page -> service.ofMachine(machine, page));
    }

    /**
     * The runtimes of all machines, session by session and kind by kind. Servers since Web API version 15. Permission
     * Machines.View.
     */
    public PagedIterable<SessionRuntime> runtimes() {
        return runtimeLists.all(query -> service.runtimes(null, query));
    }

    /** Like {@link #runtimes()}, those of one kind. Servers since Web API version 15. Permission Machines.View. */
    public PagedIterable<SessionRuntime> runtimes(RobotType type) {
        return runtimeLists.all(query -> service.runtimes(type, query));
    }

    /**
     * Like {@link #runtimes()}, those that fit. Servers since Web API version 15. Permission Machines.View.
     *
     * @see SessionRuntimeFields
     */
    public PagedIterable<SessionRuntime> runtimes(OdataFilter<SessionRuntime> filter) {
        return runtimeLists.list(query -> query.filter(filter), page -> service.runtimes(null, page));
    }

    /**
     * The runtimes of the machines that a folder has. Servers since Web API version 15. Permission Machines.View or
     * Jobs.Create.
     */
    public PagedIterable<SessionRuntime> runtimesOf(FolderId folder) {
        return runtimeLists.all(query -> service.runtimesOf(folder, null, null, query));
    }

    /**
     * The runtimes of one kind that a folder has for a robot. Servers since Web API version 15. Permission Machines.View
     * or Jobs.Create.
     */
    public PagedIterable<SessionRuntime> runtimesOf(FolderId folder, RobotId robot, RobotType type) {
        return runtimeLists.all(query -> service.runtimesOf(folder, robot, type, query));
    }

    /** The Windows users that robots work as. Permission Robots.View or Users.View. */
    public PagedIterable<String> userNames() {
        return lists.unordered().all(service::userNames);
    }

    /** Lets a session take no more jobs. Servers since Web API version 16. Permission Robots.Edit. */
    public void startMaintenance(SessionId id) {
        setMaintenanceMode(id, MaintenanceMode.ENABLED, Optional.empty());
    }

    /**
     * Lets a session take no more jobs, and stops those that it has. Servers since Web API version 16. Permission
     * Robots.Edit.
     */
    public void startMaintenance(SessionId id, StopStrategy strategy) {
        setMaintenanceMode(id, MaintenanceMode.ENABLED, Optional.of(strategy));
    }

    /** Lets a session take jobs again. Servers since Web API version 16. Permission Robots.Edit. */
    public void endMaintenance(SessionId id) {
        setMaintenanceMode(id, MaintenanceMode.DEFAULT, Optional.empty());
    }

    private void setMaintenanceMode(SessionId id, MaintenanceMode mode, Optional<StopStrategy> strategy) {
        calls.run(service.setMaintenanceMode(SessionMaintenance.of(id, mode, strategy)));
    }

    /**
     * Lets a session of a machine work in debug mode for a while. Servers since Web API version 15. Permission
     * Robots.Edit.
     */
    public void startDebugMode(SessionId id, int minutes) {
        calls.run(service.setDebugMode(id, DebugMode.on(minutes)));
    }

    /** Ends the debug mode of a session. Servers since Web API version 15. Permission Robots.Edit. */
    public void endDebugMode(SessionId id) {
        calls.run(service.setDebugMode(id, DebugMode.off()));
    }

    /**
     * Deletes unattended sessions that are disconnected or unresponsive. Servers since Web API version 15. Permission
     * Robots.Delete.
     */
    public void deleteInactive(Collection<SessionId> sessions) {
        calls.run(service.deleteInactive(sessions));
    }
}
