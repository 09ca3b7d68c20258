package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.TriggerMappingId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import java.util.List;

final class TriggersTable extends ControlRoomTable {
    private static final FileId BOT = FileId.of(83);

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String set = "/v1/triggers/triggermapping";
        List<UserId> users = List.of(UserId.of(9));
        List<RoleId> roles = List.of(RoleId.of(2));
        call("POST " + set, c -> c.triggers().mapToUsers(BOT, users));
        call("POST " + set, c -> c.triggers().mapToUsers(BOT, "PRODUCTION", users));
        call("POST " + set, c -> c.triggers().mapToRoles(BOT, roles));
        call("POST " + set, c -> c.triggers().mapToRoles(BOT, "PRODUCTION", roles));
        call("DELETE " + set + "/{id}", c -> c.triggers().delete(TriggerMappingId.of(21)));
    }
}
