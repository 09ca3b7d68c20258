package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetScheduleId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Schedules of a folder that execute test sets by the time. Scope {@code OR.TestSetSchedules}; {@code
 * OR.TestSetSchedules.Read} is enough to read, {@code OR.TestSetSchedules.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * schedule, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class TestSetSchedulesApi {
    private static final Edit<TestSetSchedule, TestSetScheduleId> EDIT =
            Edit.of(TestSetSchedule.class, TestSetSchedule::id);

    private final ApiCalls calls;
    private final TestSetSchedulesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public TestSetSchedulesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TestSetSchedulesService.class);
        this.lists = new Lists(calls);
    }

    /** All schedules of test sets of the folder, by id. Permission TestSetSchedules.View. */
    public PagedIterable<TestSetSchedule> list() {
        return list(query -> query);
    }

    /**
     * The schedules that a query describes. Permission TestSetSchedules.View.
     *
     * @see TestSetScheduleFields
     */
    public PagedIterable<TestSetSchedule> list(UnaryOperator<OdataQuery<TestSetSchedule>> query) {
        return lists.list(query, service::list);
    }

    /** One schedule. Permission TestSetSchedules.View. */
    public TestSetSchedule get(TestSetScheduleId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Creates a schedule in the folder. Permission TestSetSchedules.Create.
     *
     * @return the schedule as the server made it
     */
    public TestSetSchedule create(NewTestSetSchedule schedule) {
        return calls.execute(service.create(schedule));
    }

    /**
     * What {@link #update} would write, without writing it. Permission TestSetSchedules.View; {@link Change#apply}
     * needs what {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<TestSetSchedule> change(TestSetScheduleId id, UnaryOperator<TestSetSchedule> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a schedule, changes it and writes it back whole; nothing is written if nothing changed. Permission
     * TestSetSchedules.Edit; reading needs TestSetSchedules.View.
     *
     * @return the schedule as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public TestSetSchedule update(TestSetScheduleId id, UnaryOperator<TestSetSchedule> change) {
        return change(id, change).apply();
    }

    /**
     * Enables schedules, or disables them. Permission TestSetSchedules.Edit.
     *
     * @param ids at least one
     * @return whether the server says that it is done
     */
    public boolean setEnabled(Collection<TestSetScheduleId> ids, boolean enabled) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("Name at least one schedule");
        }
        return calls.execute(service.setEnabled(EnabledTestSetSchedules.of(ids, enabled)));
    }

    /** Deletes a schedule; what it has begun goes on. Permission TestSetSchedules.Delete. */
    public void delete(TestSetScheduleId id) {
        calls.run(service.delete(id));
    }
}
