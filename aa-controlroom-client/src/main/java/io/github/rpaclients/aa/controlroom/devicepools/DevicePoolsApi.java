package io.github.rpaclients.aa.controlroom.devicepools;

import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Wanted;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Plan;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Pools of devices of a Control Room. Not in the v1 dialect.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code SignInException} if there is no
 * session, {@code NotFoundException} for an unknown id, {@code ForbiddenException} where a permission is missing; which one,
 * the vendor does not say. No argument may be null. Safe for use by several threads.
 */
public final class DevicePoolsApi {
    /** What the vendor's request has; the id stands in the path. */
    private static final Set<String> WRITTEN = Set.of(
            "name",
            "description",
            "automationScheme",
            "timeSlice",
            "timeSliceUnit",
            "poolType",
            "deviceIds",
            "ownerIds",
            "consumerIds");

    private static final Edit<DevicePool, DevicePoolId> EDIT = Edit.of(DevicePool.class, DevicePool::id)
            .dropped(name -> !WRITTEN.contains(name))
            .reshaped((body, after) -> after.timeSlice().isPresent()
                    // a text in the answer, a number in the request
                    ? body.with("timeSlice", Long.toString(after.timeSlice().getAsLong()))
                    : body);

    private static final Wanted<NewDevicePool, DevicePool> WANTED =
            Wanted.of(NewDevicePool.class, DevicePool.class).leaving("name");

    private final ApiCalls calls;
    private final DevicePoolsService service;
    private final Lists lists;

    /** Called by {@code ControlRoomClient}. */
    public DevicePoolsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(DevicePoolsService.class);
        this.lists = new Lists(calls);
    }

    /** All pools, by id. Rows lack what only {@link #get} gives. */
    public PagedIterable<DevicePool> list() {
        return list(query -> query);
    }

    /**
     * The pools that a query describes, for example {@code q -> q.filter(NAME.contains("Finance"))}.
     *
     * @throws io.github.rpaclients.core.error.BadRequestException for a field or operator the server does not take; out of
     *     the iteration
     * @see DevicePoolFields
     */
    public PagedIterable<DevicePool> list(UnaryOperator<ListQuery<DevicePool>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The pool of this name, as a row of a list. Case matters only where two names differ by nothing else.
     *
     * @throws IllegalStateException if several pools have this name
     */
    public Optional<DevicePool> find(String name) {
        return OnlyOne.named(
                list(query -> query.filter(DevicePoolFields.NAME.eq(name))).toList(),
                DevicePool::name,
                name,
                DevicePool::id,
                "pool has this name");
    }

    /** One pool, complete. */
    public DevicePool get(DevicePoolId id) {
        return calls.execute(service.get(id));
    }

    /** Makes a pool. Never repeated by itself: if the outcome is {@code UNKNOWN}, {@link #find} tells. */
    public DevicePool create(NewDevicePool pool) {
        return calls.execute(service.create(pool));
    }

    /**
     * Reads a pool, changes it and writes it back whole.
     *
     * @param change gives the changed pool
     * @return the pool as sent; members that the server computes are as they were before
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is sent then
     */
    public DevicePool update(DevicePoolId id, UnaryOperator<DevicePool> change) {
        return change(id, change).apply();
    }

    /**
     * What {@link #update} would write, without writing it.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<DevicePool> change(DevicePoolId id, UnaryOperator<DevicePool> change) {
        return EDIT.change(calls, id, service.getRaw(id), change, body -> service.put(id, body));
    }

    /**
     * What {@link #ensure} would do, without doing it.
     *
     * @throws IllegalStateException if several pools have this name
     */
    public Plan<DevicePool> plan(NewDevicePool wanted) {
        return WANTED.plan(
                wanted,
                find(wanted.name()).map(found -> change(found.id(), pool -> WANTED.laidOver(pool, wanted))),
                () -> create(wanted));
    }

    /**
     * Sees to it that there is this pool: makes it if there is none of its name, changes the one there is if it differs, and
     * writes nothing if all is as wanted. What {@code wanted} says nothing about stays as it is. Devices, owners and
     * consumers that it names are all that the pool is to have, in whatever order.
     *
     * @return the pool as found, as sent, or as the server made it
     * @throws IllegalStateException if several pools have this name
     */
    public DevicePool ensure(NewDevicePool wanted) {
        return plan(wanted).apply();
    }

    /** Deletes a pool; its devices stay. */
    public void delete(DevicePoolId id) {
        calls.run(service.delete(id));
    }
}
