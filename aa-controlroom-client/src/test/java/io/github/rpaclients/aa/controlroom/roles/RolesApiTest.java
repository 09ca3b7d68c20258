package io.github.rpaclients.aa.controlroom.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.testing.Fixtures;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
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
        assertThat(role.extras().json("principals")).contains("[{\"id\": 2001}]");
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
}
