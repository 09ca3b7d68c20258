package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.roles.RoleFields;

final class RolesTable extends ControlRoomTable {
    private static final RoleId BASIC = RoleId.of(2);

    @Override
    void rows() {
        String set = version() + "/usermanagement/roles";
        call("POST " + set + "/list", c -> c.roles().list().toList());
        call(
                "POST " + set + "/list",
                c -> c.roles()
                        .list(q -> q.filter(RoleFields.NAME.eq("AAE_Basic")))
                        .toList());
        call("POST " + set + "/list", c -> c.roles().find("AAE_Basic"));
        call("GET " + set + "/{id}", c -> c.roles().get(BASIC));
    }
}
