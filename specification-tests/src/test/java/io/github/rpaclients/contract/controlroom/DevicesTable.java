package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.devices.DeviceFields;
import io.github.rpaclients.aa.controlroom.devices.DeviceStatus;
import io.github.rpaclients.aa.controlroom.devices.RunAsUserFields;
import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.UserId;

final class DevicesTable extends ControlRoomTable {
    private static final DeviceId DEVICE = DeviceId.of(5);
    private static final UserId RUNNER = UserId.of(9);

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String list = "POST /v2/devices/list";
        String users = "POST /v1/devices/runasusers";
        call(list, c -> c.devices().list().toList());
        call(
                list,
                c -> c.devices()
                        .list(q -> q.filter(DeviceFields.STATUS.eq(DeviceStatus.CONNECTED)))
                        .toList());
        call(list, c -> c.devices().find("RUNNER01"));
        call("DELETE /v1/devices/{id}", c -> c.devices().delete(DEVICE));
        call(users + "/list", c -> c.devices().runAsUsers().toList());
        call(
                users + "/list",
                c -> c.devices()
                        .runAsUsers(q -> q.filter(RunAsUserFields.USERNAME.eq("runner")))
                        .toList());
        call(users + "/default", c -> c.devices().setDefaultDevice(RUNNER, DEVICE));
        call(users + "/default/unset", c -> c.devices().unsetDefaultDevice(RUNNER));
    }
}
