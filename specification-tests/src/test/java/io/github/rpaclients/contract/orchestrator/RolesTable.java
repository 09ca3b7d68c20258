package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.uipath.orchestrator.access.AccessApi;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RoleType;
import io.github.rpaclients.uipath.orchestrator.roles.NewRole;
import io.github.rpaclients.uipath.orchestrator.roles.RolesApi;
import java.util.List;
import java.util.function.Consumer;

/** Roles and permissions, and why somebody has one. */
final class RolesTable extends OrchestratorTable {
    private static final RoleId ROLE = RoleId.of(2);
    private static final UserId USER = UserId.of(13);

    @Override
    void rows() {
        String set = "/odata/Roles";
        String one = set + "({key})";
        roles("GET " + set, r -> r.list().toList());
        roles("GET " + set, r -> r.list(q -> q.expand("Permissions")).toList());
        roles("GET " + set, r -> r.find("Automation User"));
        roles("GET " + set, r -> r.plan(NewRole.of("Automation User", RoleType.FOLDER)));
        roles("GET " + one, r -> r.get(ROLE));
        roles(
                "POST " + set,
                r -> r.create(NewRole.of("Auditor", RoleType.TENANT).withPermission("Audit.View")));
        roles("GET " + one, r -> r.change(ROLE, role -> role.withPermission("Audit.View")));
        roles("PUT " + one, r -> r.update(ROLE, role -> role.withPermission("Audit.View")));
        roles("POST " + set, r -> r.ensure(NewRole.of("Auditor", RoleType.TENANT)));
        roles(
                "PUT " + one,
                r -> r.ensure(NewRole.of("Automation User", RoleType.FOLDER).withPermission("Audit.View")));
        roles("DELETE " + one, r -> r.delete(ROLE));
        roles("GET " + set + ACTION + "GetUserIdsForRole(key={key})", r -> r.users(ROLE));
        roles(
                "GET " + set + ACTION + "GetUsersForRole(key={key})",
                r -> r.candidates(ROLE).toList());
        roles("POST " + one + ACTION + "SetUsers", r -> r.addUsers(ROLE, List.of(USER)));
        roles("POST " + one + ACTION + "SetUsers", r -> r.removeUsers(ROLE, List.of(USER)));
        roles("POST " + one + ACTION + "SetUsers", r -> r.replaceUsers(ROLE, List.of(USER)));
        roles("GET /odata/Permissions", r -> r.permissions().toList());
        access("GET " + set, a -> a.explain(USER, "Users.View"));
        access("GET /odata/Users({key})", a -> a.explain(USER, "Users.View", FOLDER));
    }

    private void access(String operation, Consumer<AccessApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.access()));
    }

    private void roles(String operation, Consumer<RolesApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.roles()));
    }
}
