package io.github.rpaclients.uipath.orchestrator.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.model.RoleType;
import org.junit.jupiter.api.Test;

class RolesApiTest extends OrchestratorTest {
    @Test
    void listsRoles() throws Exception {
        enqueue(200, "{\"@odata.count\":0,\"value\":[]}");

        orchestrator.roles().list().toList();

        assertThat(requestLine()).isEqualTo("GET /odata/Roles?$orderby=Id&$top=1000&$skip=0&$count=true");
    }

    @Test
    void bringsPermissionsAlong() throws Exception {
        enqueue(200, fixture("roles.json"));

        Role role = orchestrator
                .roles()
                .list(query -> query.expand("Permissions").filter(RoleFields.NAME.eq("Administrator")))
                .first()
                .orElseThrow();

        assertThat(requestLine())
                .isEqualTo("GET /odata/Roles?$filter=Name%20eq%20%27Administrator%27&$expand=Permissions"
                        + "&$orderby=Id&$top=1&$skip=0");
        assertThat(role.permissions())
                .containsExactly(new PermissionBuilder()
                        .id(9_007_199_254_740_993L)
                        .name("Robots.View")
                        .isGranted(true)
                        .roleId(RoleId.of(1))
                        .scope(PermissionScope.GLOBAL_OR_FOLDER)
                        .build());
    }

    @Test
    void readsARole() {
        enqueue(200, fixture("roles.json"));

        Role role = orchestrator.roles().list().first().orElseThrow();

        assertThat(role.id()).isEqualTo(RoleId.of(1));
        assertThat(role.name()).contains("Administrator");
        assertThat(role.displayName()).isEmpty();
        assertThat(role.groups()).contains("Admins");
        assertThat(role.type()).contains(RoleType.MIXED);
        assertThat(role.isStatic()).contains(true);
        assertThat(role.isEditable()).contains(false);
        assertThat(role.extras().json("Color")).contains("\"#f00\"");
        assertThat(Json.fromJson(Role.class, Json.toJson(Role.class, role))).isEqualTo(role);
    }

    @Test
    void namesTheScopeThatIsMissing() {
        enqueue(403, "{\"message\":\"You are not authorized!\",\"errorCode\":0}");

        assertThatThrownBy(() -> orchestrator.roles().list().toList())
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("GET /odata/Roles: 403 You are not authorized! The caller needs scope OR.Users or"
                        + " OR.Users.Read and permission Roles.View or Units.Edit or SubFolders.Edit.");
    }
}
