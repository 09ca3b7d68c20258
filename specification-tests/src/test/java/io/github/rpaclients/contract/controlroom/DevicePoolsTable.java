package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.devicepools.AutomationScheme;
import io.github.rpaclients.aa.controlroom.devicepools.DevicePoolFields;
import io.github.rpaclients.aa.controlroom.devicepools.NewDevicePool;
import io.github.rpaclients.aa.controlroom.devicepools.PoolType;
import io.github.rpaclients.aa.controlroom.devicepools.TimeSliceUnit;
import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import java.util.List;

final class DevicePoolsTable extends ControlRoomTable {
    private static final DevicePoolId POOL = DevicePoolId.of(3);

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String set = "/v2/devices/pools";
        String one = set + "/{id}";
        call("POST " + set + "/list", c -> c.devicePools().list().toList());
        call(
                "POST " + set + "/list",
                c -> c.devicePools()
                        .list(q -> q.filter(DevicePoolFields.NAME.contains("Fin")))
                        .toList());
        call("POST " + set + "/list", c -> c.devicePools().find("Finance"));
        call("GET " + one, c -> c.devicePools().get(POOL));
        call(
                "POST " + set,
                c -> c.devicePools()
                        .create(NewDevicePool.of("Finance")
                                .withDescription("Of the ledger")
                                .withAutomationScheme(AutomationScheme.ROUND_ROBIN)
                                .withTimeSlice(5)
                                .withTimeSliceUnit(TimeSliceUnit.MINUTES)
                                .withPoolType(PoolType.BASIC)
                                .withDeviceIds(List.of(DeviceId.of(5)))
                                .withOwnerIds(List.of(UserId.of(7)))
                                .withConsumerIds(List.of(UserId.of(9)))));
        call("GET " + one, c -> c.devicePools().change(POOL, pool -> pool.withTimeSlice(10)));
        call("PUT " + one, c -> c.devicePools().update(POOL, pool -> pool.withTimeSlice(10)));
        call("POST " + set + "/list", c -> c.devicePools().plan(NewDevicePool.of("Finance")));
        call("POST " + set, c -> c.devicePools().ensure(NewDevicePool.of("Sales")));
        call(
                "PUT " + one,
                c -> c.devicePools().ensure(NewDevicePool.of("Finance").withTimeSlice(10)));
        call("DELETE " + one, c -> c.devicePools().delete(POOL));
    }
}
