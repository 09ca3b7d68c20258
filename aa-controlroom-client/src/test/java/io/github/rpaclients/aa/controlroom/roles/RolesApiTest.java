package io.github.rpaclients.aa.controlroom.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.testing.Fixtures;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RolesApiTest {
    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient v2 = server.client().build();
    private final ControlRoomClient v1 = server.client().dialect(Dialect.V1).build();

    @AfterEach
    void close() {
        v1.close();
        v2.close();
        server.close();
    }

    @Test
    void getsARoleOfV1() {
        server.on("GET /v1/usermanagement/roles/37", 200, Fixtures.read(RolesApiTest.class, "role-v1.json"));

        Role role = v1.roles().get(RoleId.of(37));

        assertThat(role.id()).isEqualTo(RoleId.of("37"));
        assertThat(role.permissions()).extracting(Permission::action).containsExactly("ManageCredentials");
        assertThat(role.permissions().get(0).id()).contains("59");
        assertThat(role.userIds()).containsExactly(UserId.of(2001));
    }

    @Test
    void findsARoleByName() {
        server.on(
                "POST /v2/usermanagement/roles/list",
                200,
                "{\"page\":{\"totalFilter\":1},\"list\":[{\"id\":\"37\",\"name\":\"Vault operators\",\"version\":0}]}");

        assertThat(v2.roles().find("vault operators")).map(Role::id).contains(RoleId.of(37));
        assertThat(server.body("POST /v2/usermanagement/roles/list"))
                .startsWith("{\"filter\":{\"operator\":\"eq\",\"field\":\"name\",\"value\":\"vault operators\"},");
    }

    @Test
    void changesARoleOfV2ByTheNamesOfItsPermissionsAlone() {
        server.on("GET /v2/usermanagement/roles/37", 200, role("\"userIds\":[\"7\"]"))
                .on("PUT /v2/usermanagement/roles/37", 201, "{\"id\":37}");

        v2.roles().update(RoleId.of(37), role -> role.withUserIds(List.of(UserId.of(7), UserId.of(9))));

        assertThat(server.body("PUT /v2/usermanagement/roles/37"))
                .isEqualTo("{\"name\":\"Vault operators\",\"permissions\":[{\"action\":\"managecredentials\","
                        + "\"resourceType\":\"credentials\"}],\"userIds\":[\"7\",\"9\"]}");
    }

    @Test
    void changesARoleOfV1ByNumbers() {
        server.on("GET /v1/usermanagement/roles/37", 200, role("\"principals\":[{\"id\":7}],\"version\":4"))
                .on("PUT /v1/usermanagement/roles/37", 200, "");

        v1.roles().update(RoleId.of(37), role -> role.withDescription("Of the vault"));

        assertThat(server.body("PUT /v1/usermanagement/roles/37"))
                .contains("\"id\":\"37\"", "\"version\":4", "\"description\":\"Of the vault\"")
                .contains("\"principals\":[{\"id\":7}]")
                .contains("\"permissions\":[{\"action\":\"managecredentials\",\"resourceType\":\"credentials\","
                        + "\"id\":59,\"resourceId\":null}]")
                .doesNotContain("userIds", "createdOn");
    }

    @Test
    void takesNobodysRoleAwayBecauseTheServerDoesNotNameWhoHasIt() {
        server.on("GET /v2/usermanagement/roles/37", 200, role("\"countPrincipals\":3"));

        assertThatThrownBy(() -> v2.roles().update(RoleId.of(37), role -> role.withName("Operators")))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("userIds");
        assertThat(server.lines()).containsExactly("GET /v2/usermanagement/roles/37");
    }

    @Test
    void makesARoleOfV1FromPermissionsOfAnother() {
        server.on("POST /v1/usermanagement/roles", 200, role("\"principals\":[{\"id\":7}]"));
        Permission named = Permission.of("managecredentials", "credentials");

        Role made = v1.roles()
                .create(NewRole.of("Vault operators", List.of(named.withId("59")))
                        .withUserIds(List.of(UserId.of(7))));

        assertThat(made.userIds()).containsExactly(UserId.of(7));
        assertThat(server.body("POST /v1/usermanagement/roles")).contains("\"principals\":[{\"id\":7}]", "\"id\":59");
        assertThatThrownBy(() -> v1.roles().create(NewRole.of("Others", List.of(named))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("managecredentials");
        assertThatThrownBy(() -> v1.roles().create(NewRole.of("Others", List.of(named.withId("x-1")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String role(String more) {
        return "{\"id\":\"37\",\"name\":\"Vault operators\",\"permissions\":[{\"id\":\"59\","
                + "\"action\":\"managecredentials\",\"resourceType\":\"credentials\"}],"
                + "\"createdOn\":\"2025-03-21T12:52:41Z\"," + more + "}";
    }
}
