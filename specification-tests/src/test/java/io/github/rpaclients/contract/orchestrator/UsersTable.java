package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.contract.Contract;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.users.NewUser;
import io.github.rpaclients.uipath.orchestrator.users.User;
import io.github.rpaclients.uipath.orchestrator.users.UserFields;
import io.github.rpaclients.uipath.orchestrator.users.UserPatch;
import io.github.rpaclients.uipath.orchestrator.users.UsersApi;
import java.util.List;
import java.util.function.Consumer;

/** Users. */
final class UsersTable extends OrchestratorTable {
    private static final UserId USER = UserId.of(3);
    private static final RoleId ROLE = RoleId.of(2);

    @Override
    void rows() {
        String set = "/odata/Users";
        String one = set + "({key})";
        users("GET " + set, u -> u.list().toList());
        users("GET " + set, u -> u.list(q -> q.pageSize(5)).toList());
        users(
                "GET " + set,
                u -> u.select(q -> q, List.of(UserFields.ID, UserFields.USER_NAME))
                        .toList());
        users("GET " + set, u -> u.find(UserFields.USER_NAME.eq("ada@acme.example")));
        users("GET " + one, u -> u.get(USER));
        users("GET " + set + ACTION + "GetCurrentUser", u -> u.own());
        users("GET " + set + ACTION + "GetCurrentPermissions", u -> u.ownPermissions());
        users("POST " + set, u -> u.create(NewUser.robotAccount("robot", "aad|2")));
        users("PATCH " + one, u -> u.apply(USER, UserPatch.robotPassword(Contract.PASSWORD)));
        users("GET " + one, u -> u.change(USER, user -> user.withName("x")));
        users("PUT " + one, u -> u.update(USER, user -> user.withName("x")));
        users("PUT " + one, u -> u.update(USER, UsersTable::withPassword));
        users("PUT " + one, u -> u.provisionRobot(USER, RobotType.ATTENDED));
        users("PUT " + one, u -> u.removeRobot(USER));
        users("DELETE " + one, u -> u.delete(USER));
        users("POST " + one + ACTION + "AssignRoles", u -> u.assignRoles(USER, List.of(ROLE)));
        users("POST " + one + ACTION + "AssignRoles", u -> u.assignRolesVerified(USER, List.of(ROLE)));
        users("GET " + one, u -> u.assignRolesVerified(USER, List.of(ROLE)));
        users("POST " + one + ACTION + "ToggleRole", u -> u.addRole(USER, "Auditor"));
        users("POST " + one + ACTION + "ToggleRole", u -> u.removeRole(USER, "Auditor"));
        users("POST " + one + ACTION + "ChangeUserCulture", u -> u.changeCulture(USER, "de"));
        users("POST " + set + ACTION + "ChangeCulture", u -> u.changeOwnCulture("de"));
        users("GET " + set + ACTION + "Validate(userIds=[{userIds}])", u -> u.busy(List.of(USER)));
    }

    private static User withPassword(User user) {
        return user.withUnattendedRobot(user.unattendedRobot().orElseThrow().withPassword(Contract.PASSWORD));
    }

    private void users(String operation, Consumer<UsersApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.users()));
    }
}
