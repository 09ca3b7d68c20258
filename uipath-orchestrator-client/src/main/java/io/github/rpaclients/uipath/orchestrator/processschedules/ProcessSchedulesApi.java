package io.github.rpaclients.uipath.orchestrator.processschedules;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.ProcessScheduleId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.ValidationResult;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Schedules of a folder, which Orchestrator's pages call triggers: what starts jobs by the time or by the length of a queue.
 * Scope {@code OR.Jobs}; {@code OR.Jobs.Read} is enough to read, {@code OR.Jobs.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * schedule, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-triggers">Triggers</a>
 */
public final class ProcessSchedulesApi {
    private static final String ROBOTS = "ExecutorRobots";
    private static final Edit<ProcessSchedule, ProcessScheduleId> EDIT =
            Edit.of(ProcessSchedule.class, ProcessSchedule::id);

    private final ApiCalls calls;
    private final ProcessSchedulesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public ProcessSchedulesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(ProcessSchedulesService.class);
        this.lists = new Lists(calls);
    }

    /** All schedules of the folder, by id. Permission Schedules.View. */
    public PagedIterable<ProcessSchedule> list() {
        return list(query -> query);
    }

    /**
     * The schedules that a query describes. Permission Schedules.View.
     *
     * @see ProcessScheduleFields
     */
    public PagedIterable<ProcessSchedule> list(UnaryOperator<OdataQuery<ProcessSchedule>> query) {
        return lists.list(query, service::list);
    }

    /** One schedule. Permission Schedules.View. */
    public ProcessSchedule get(ProcessScheduleId id) {
        return calls.execute(service.get(id));
    }

    /** The robots that a schedule is for; empty if it is for any. Permission Schedules.View. */
    public List<RobotId> robots(ProcessScheduleId id) {
        return calls.whole(service.robots(id, true));
    }

    /**
     * Creates a schedule in the folder. Permission Schedules.Create.
     *
     * @return the schedule as the server made it
     */
    public ProcessSchedule create(NewProcessSchedule schedule) {
        return calls.execute(service.create(schedule));
    }

    /**
     * Whether a schedule could be created, and what stands in its way; creates nothing. Servers since Web API version 15.
     * Permission Schedules.Create.
     */
    public ValidationResult validate(NewProcessSchedule schedule) {
        return calls.execute(service.validate(schedule));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Schedules.View; {@link Change#apply} needs what
     * {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<ProcessSchedule> change(ProcessScheduleId id, UnaryOperator<ProcessSchedule> change) {
        return EDIT.prepared(this::withRobots)
                .change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a schedule, changes it and writes it back whole; nothing is written if nothing changed. Robots that the server
     * does not tell with the schedule are asked for, so that none is lost. Permission Schedules.Edit; reading needs
     * Schedules.View.
     *
     * @return the schedule as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public ProcessSchedule update(ProcessScheduleId id, UnaryOperator<ProcessSchedule> change) {
        return change(id, change).apply();
    }

    /** A schedule of strategy 0 is for certain robots, and would be for none if it were written back without them. */
    private RawObject withRobots(RawObject schedule, ProcessScheduleId id) {
        boolean isForCertain = schedule.get("StartStrategy").filter("0"::equals).isPresent();
        boolean namesThem =
                schedule.get(ROBOTS).filter(list -> list.contains("{")).isPresent();
        return isForCertain && !namesThem
                ? schedule.with(
                        ROBOTS,
                        robots(id).stream()
                                .map(robot -> RawObject.empty()
                                        .with("Id", robot.toString())
                                        .toJson())
                                .collect(Collectors.joining(",", "[", "]")))
                : schedule;
    }

    /**
     * Enables schedules, or disables them. Permission Schedules.Edit.
     *
     * @param ids at least one
     * @return whether the server says that it is done
     */
    public boolean setEnabled(Collection<ProcessScheduleId> ids, boolean enabled) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("Name at least one schedule");
        }
        return calls.execute(service.setEnabled(EnabledSchedules.of(ids, enabled)));
    }

    /** Has a schedule look at its queue now, and start jobs if that is long enough. Permission Schedules.Edit. */
    public void activate(ProcessScheduleId id) {
        calls.run(service.activate(id));
    }

    /** Deletes a schedule; jobs that it has started go on. Permission Schedules.Delete. */
    public void delete(ProcessScheduleId id) {
        calls.run(service.delete(id));
    }
}
