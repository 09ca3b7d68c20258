package io.github.rpaclients.aa.controlroom.devices;

import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Devices of a Control Room, and which users run bots on which. Not in the v1 dialect.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code SignInException} if there is no
 * session, {@code NotFoundException} for an unknown id, {@code ForbiddenException} where a permission is missing; which one,
 * the vendor does not say. No argument may be null. Safe for use by several threads.
 */
public final class DevicesApi {
    private final ApiCalls calls;
    private final DevicesService service;
    private final Lists lists;

    /** Called by {@code ControlRoomClient}. */
    public DevicesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(DevicesService.class);
        this.lists = new Lists(calls);
    }

    /** All devices, by id. */
    public PagedIterable<Device> list() {
        return list(query -> query);
    }

    /**
     * The devices that a query describes, for example {@code q -> q.filter(STATUS.eq(DeviceStatus.CONNECTED))}.
     *
     * @throws io.github.rpaclients.core.error.BadRequestException for a field or operator the server does not take; out of
     *     the iteration
     * @see DeviceFields
     */
    public PagedIterable<Device> list(UnaryOperator<ListQuery<Device>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The device of this name. Case matters only where two names differ by nothing else.
     *
     * @throws IllegalStateException if several devices have this name
     */
    public Optional<Device> find(String hostName) {
        return OnlyOne.named(
                list(query -> query.filter(DeviceFields.HOST_NAME.eq(hostName))).toList(),
                device -> device.hostName().orElse(""),
                hostName,
                Device::id,
                "device has this name");
    }

    /** Takes a device out of the Control Room; the agent on it can register again. */
    public void delete(DeviceId id) {
        calls.run(service.delete(id));
    }

    /** All users as whom bots can run unattended, by id, with their default devices. */
    public PagedIterable<RunAsUser> runAsUsers() {
        return runAsUsers(query -> query);
    }

    /**
     * The same as far as a query describes them.
     *
     * @throws io.github.rpaclients.core.error.BadRequestException for a field or operator the server does not take; out of
     *     the iteration
     * @see RunAsUserFields
     */
    public PagedIterable<RunAsUser> runAsUsers(UnaryOperator<ListQuery<RunAsUser>> query) {
        return lists.list(query, service::runAsUsers);
    }

    /** Lets bots run on this device where they run as this user and nothing else is said. */
    public void setDefaultDevice(UserId user, DeviceId device) {
        calls.run(service.setDefault(
                new DefaultDeviceBuilder().userId(user).deviceId(device).build()));
    }

    /** Leaves a user without a default device. */
    public void unsetDefaultDevice(UserId user) {
        calls.run(service.unsetDefault(new DefaultDeviceBuilder().userId(user).build()));
    }
}
