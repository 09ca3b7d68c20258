package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.aa.controlroom.deployments.NewDeployment;
import io.github.rpaclients.aa.controlroom.deployments.RunMode;
import io.github.rpaclients.aa.controlroom.ids.ScheduleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Schedules, by which bots run at their times. Not in the v1 dialect.
 *
 * <pre>{@code
 * controlRoom.schedules().create(
 *         ScheduleTiming.daily(LocalDate.of(2026, 12, 1), LocalTime.of(6, 0), ZoneId.of("Europe/Vienna"), 1),
 *         NewDeployment.of(bot).withAutomationName("Invoices of the day"),
 *         RunMode.unattended(UnattendedRequest.onDefaultDevice(List.of(runner))));
 * }</pre>
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code SignInException} if there is no
 * session, {@code NotFoundException} for an unknown id, {@code ForbiddenException} where a permission is missing; which one,
 * the vendor does not say. No argument may be null. Safe for use by several threads.
 */
public final class SchedulesApi {
    private final ApiCalls calls;
    private final SchedulesService service;
    private final Lists lists;

    /** Called by {@code ControlRoomClient}. */
    public SchedulesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(SchedulesService.class);
        this.lists = new Lists(calls);
    }

    /** All schedules, by id. */
    public PagedIterable<Schedule> list() {
        return list(query -> query);
    }

    /**
     * The schedules that a query describes, for example {@code q -> q.filter(STATUS.eq(ScheduleStatus.ACTIVE))}.
     *
     * @throws io.github.rpaclients.core.error.BadRequestException for a field or operator the server does not take; out of
     *     the iteration
     * @see ScheduleFields
     */
    public PagedIterable<Schedule> list(UnaryOperator<ListQuery<Schedule>> query) {
        return lists.list(query, service::list);
    }

    /** Makes a schedule. Never repeated by itself: if the outcome is {@code UNKNOWN}, look for it in the list. */
    public ScheduleDetails create(ScheduleTiming timing, NewDeployment deployment, RunMode mode) {
        return calls.execute(service.create(request(timing, deployment, mode)));
    }

    /** Puts another schedule in the place of this one, whole: there is no call that reads one, to change part of it. */
    public ScheduleDetails replace(ScheduleId id, ScheduleTiming timing, NewDeployment deployment, RunMode mode) {
        return calls.execute(service.replace(id, request(timing, deployment, mode)));
    }

    private static RawObject request(ScheduleTiming timing, NewDeployment deployment, RunMode mode) {
        return RawObject.empty()
                .with("schedule", Json.toJson(ScheduleTiming.class, timing))
                .with("deployment", mode.json(deployment));
    }

    /** Deletes a schedule; what runs goes on. */
    public void delete(ScheduleId id) {
        calls.run(service.delete(id));
    }

    /**
     * Makes schedules somebody else's.
     *
     * @param ids at least one
     */
    public void changeOwner(Collection<ScheduleId> ids, UserId owner) {
        numbers(ids);
        calls.run(service.changeOwner(
                new ScheduleOwnerBuilder().addAllScheduleIds(ids).userId(owner).build()));
    }

    /** Lets a schedule run its bot. */
    public void activate(ScheduleId id) {
        calls.run(service.activate(id));
    }

    /**
     * Lets schedules run their bots.
     *
     * @param ids at least one
     */
    public void activate(Collection<ScheduleId> ids) {
        calls.run(service.activate(numbers(ids)));
    }

    /** Keeps a schedule from running its bot. */
    public void deactivate(ScheduleId id) {
        calls.run(service.deactivate(id));
    }

    /**
     * Keeps schedules from running their bots.
     *
     * @param ids at least one
     */
    public void deactivate(Collection<ScheduleId> ids) {
        calls.run(service.deactivate(numbers(ids)));
    }

    private static List<Long> numbers(Collection<ScheduleId> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("Name at least one schedule");
        }
        return ids.stream().map(id -> Long.valueOf(id.value())).collect(Collectors.toUnmodifiableList());
    }
}
