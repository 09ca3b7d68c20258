package io.github.rpaclients.aa.controlroom.activities;

import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import retrofit2.Call;

/**
 * What runs on the devices of a Control Room and what has run. Not in the v1 dialect.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code SignInException} if there is no
 * session, {@code NotFoundException} for what does not exist or is not for the caller to see, {@code ForbiddenException}
 * where a permission is missing; which one, the vendor does not say. No argument may be null. Safe for use by several
 * threads.
 */
public final class ActivitiesApi {
    private static final int MOST_ROWS = 10_000;

    private final ApiCalls calls;
    private final ActivitiesService service;
    private final Lists lists;

    /** Called by {@code ControlRoomClient}. */
    public ActivitiesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(ActivitiesService.class);
        // the vendor names times alone to sort by
        this.lists = new Lists(calls).keyedBy(ExecutionFields.CREATED_ON.name()).atMost(MOST_ROWS);
    }

    /**
     * All executions, the oldest first, without what bots gave back. Those of the same instant may change places between
     * two pages: the vendor sorts by times alone.
     */
    public PagedIterable<Execution> list() {
        return list(query -> query);
    }

    /**
     * The executions that a query describes, for example {@code q -> q.filter(STATUS.eq(ExecutionStatus.RUNNING))};
     * otherwise like {@link #list()}. At most 10,000 rows at once.
     *
     * @throws io.github.rpaclients.core.error.BadRequestException for a field or operator the server does not take; out of
     *     the iteration
     * @see ExecutionFields
     */
    public PagedIterable<Execution> list(UnaryOperator<ListQuery<Execution>> query) {
        return lists.list(query, service::list);
    }

    /** One execution, with what the bot gave back. */
    public Execution get(ExecutionId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Asks devices to end these executions.
     *
     * @param ids at least one
     * @return whom it could not ask, too: that is no exception
     */
    public ManageReport stop(Collection<ExecutionId> ids) {
        return manage(service.stop(some(ids)));
    }

    /**
     * Asks devices to halt these executions until they are resumed; see {@link #stop}.
     *
     * @param ids at least one
     */
    public ManageReport pause(Collection<ExecutionId> ids) {
        return manage(service.pause(some(ids)));
    }

    /**
     * Asks devices to go on with these executions; see {@link #stop}.
     *
     * @param ids at least one
     */
    public ManageReport resume(Collection<ExecutionId> ids) {
        return manage(service.resume(some(ids)));
    }

    private static ExecutionIds some(Collection<ExecutionId> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("Name at least one execution");
        }
        return ExecutionIds.of(ids);
    }

    private ManageReport manage(Call<RawObject> call) {
        return calls.execute(call, answer -> {
            // the one or the other may be missing where nothing is in it
            if (!answer.has("manage_action_errors")) {
                answer.require("requests_sent_to_device");
            }
            return Json.fromJson(ManageReport.class, answer.toJson());
        });
    }

    /** How many executions of a time have which status. */
    public List<ActivityMetric> metrics(ActivityTimeRange timeRange) {
        return calls.execute(service.metrics(timeRange));
    }
}
