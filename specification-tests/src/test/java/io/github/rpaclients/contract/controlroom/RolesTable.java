package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.roles.NewRole;
import io.github.rpaclients.aa.controlroom.roles.Permission;
import io.github.rpaclients.aa.controlroom.roles.RoleFields;
import java.util.List;

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
        String one = set + "/{id}";
        Permission vault = Permission.of("managecredentials", "credentials").withId("59");
        call("GET " + one, c -> c.roles().get(BASIC));
        call(
                "POST " + set,
                c -> c.roles()
                        .create(NewRole.of("Vault operators", List.of(vault))
                                .withDescription("Of the vault")
                                .withUserIds(List.of(UserId.of(7)))));
        call("GET " + one, c -> c.roles().change(BASIC, role -> role.withDescription("All")));
        call("PUT " + one, c -> c.roles().update(BASIC, role -> role.withDescription("All")));
        call("POST " + set + "/list", c -> c.roles().plan(NewRole.of("AAE_Basic", List.of(vault))));
        call("POST " + set, c -> c.roles().ensure(NewRole.of("Vault operators", List.of(vault))));
        call("PUT " + one, c -> c.roles().ensure(NewRole.of("AAE_Basic", List.of(vault))));
        call("DELETE " + one, c -> c.roles().delete(BASIC));
    }
}
