package io.github.rpaclients.uipath.orchestrator.robots;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Robots of a folder. People make and change those of classic folders only; where a folder is modern, Orchestrator makes
 * a robot for each user who may have one, and {@code users().update(…)} changes it. Organizations that manage user
 * licences have no classic folders, and the vendor's file of Web API version 20 no longer has the environments in which
 * they put their robots. Scope {@code OR.Robots}; {@code OR.Robots.Read} is enough to read, {@code OR.Robots.Write} to
 * write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an
 * unknown robot, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for
 * use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/v2022.4/docs/migrating-from-classic-folders-to-modern-folders">
 *     Classic and modern folders</a>
 */
public final class FolderRobotsApi {
    private static final Edit<Robot, RobotId> EDIT = Edit.of(Robot.class, Robot::id);

    private final ApiCalls calls;
    private final RobotsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public FolderRobotsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(RobotsService.class);
        this.lists = new Lists(calls);
    }

    /** All robots of the folder, by id. Rows lack {@code licenseKey}. Permission Robots.View. */
    public PagedIterable<Robot> list() {
        return list(query -> query);
    }

    /**
     * The robots that a query describes. Permission Robots.View.
     *
     * @see RobotFields
     */
    public PagedIterable<Robot> list(UnaryOperator<OdataQuery<Robot>> query) {
        return lists.list(query, service::list);
    }

    /** One robot. Permission Robots.View. */
    public Robot get(RobotId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Makes a robot in a classic folder. Permission Robots.Create and Machines.View, of which the second is needed only
     * for a standard robot.
     *
     * @return the robot as the server made it
     */
    public Robot create(NewRobot robot) {
        return calls.execute(service.create(robot));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Robots.View; {@link Change#apply} needs what
     * {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Robot> change(RobotId id, UnaryOperator<Robot> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a robot, changes it and writes it back whole; a masked password stays what it is. Nothing is written if
     * nothing changed. Permission Robots.Edit; reading needs Robots.View.
     *
     * @return the robot as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public Robot update(RobotId id, UnaryOperator<Robot> change) {
        return change(id, change).apply();
    }

    /** Writes some members of a robot, without reading it; the others stay as they are. Permission Robots.Edit. */
    public void apply(RobotId id, RobotPatch patch) {
        calls.run(service.patch(id, patch));
    }

    /** Lets robots connect, or no longer. Permission Robots.Edit. */
    public void setEnabled(Collection<RobotId> robots, boolean enabled) {
        calls.run(service.setEnabled(RobotSwitch.of(robots, enabled)));
    }

    /** Makes a standard attended robot a floating one. Permission Robots.Edit. */
    public void convertToFloating(RobotId id) {
        calls.run(service.convertToFloating(id));
    }

    /** Deletes a robot. Permission Robots.Delete. */
    public void delete(RobotId id) {
        calls.run(service.delete(id));
    }

    /**
     * Deletes robots, all in one request. Permission Robots.Delete.
     *
     * @param robots at least one
     */
    public void delete(Collection<RobotId> robots) {
        calls.run(service.deleteAll(robots));
    }

    /**
     * The robots that can execute a process. Permission Robots.View and Environments.View and Processes.View.
     *
     * @param process the id of the process, which is a text
     */
    public PagedIterable<Robot> forProcess(String process) {
        return lists.all(query -> service.forProcess(process, query));
    }

    /** The machines that a robot can be made on, and their keys. Permission Robots.Create and Machines.View. */
    public List<MachineLicenseKey> licenseKeys() {
        return calls.whole(service.licenseKeys(true));
    }

    /** The Windows users that robots work as. Permission Robots.View. */
    public PagedIterable<String> userNames() {
        return lists.unordered().all(service::userNames);
    }
}
