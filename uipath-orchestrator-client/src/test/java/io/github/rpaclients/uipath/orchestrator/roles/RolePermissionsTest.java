package io.github.rpaclients.uipath.orchestrator.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.model.RoleType;
import org.junit.jupiter.api.Test;

/** What a role permits. */
class RolePermissionsTest extends OrchestratorTest {
    private static final RoleId AUDITOR = RoleId.of(5);
    private static final String ROLE =
            "{\"@odata.context\":\"x\",\"Name\":\"Auditor\",\"Color\":\"#f00\",\"Permissions\":["
                    + "{\"Name\":\"Audit.View\",\"IsGranted\":true,\"New\":1,\"Id\":7},"
                    + "{\"Name\":\"Robots.View\",\"IsGranted\":false,\"New\":2,\"Id\":8}],\"Id\":5}";

    @Test
    void grantsOnlyWhatIsGranted() {
        Role role = Json.fromJson(Role.class, ROLE);

        assertThat(role.grants("Audit.View")).isTrue();
        assertThat(role.grants("Robots.View")).isFalse();
        assertThat(role.grants("Assets.View")).isFalse();
        assertThat(role.withPermission("Robots.View").grants("Robots.View")).isTrue();
        assertThat(role.withPermission("Assets.View").grants("Assets.View")).isTrue();
        assertThat(role.withoutPermission("Audit.View").grants("Audit.View")).isFalse();
        assertThat(role.withPermission("Audit.View")).isEqualTo(role);
        assertThat(role.withoutPermission("Assets.View")).isEqualTo(role);
    }

    @Test
    void writesPermissionsBackWithWhatTheServerKnowsOfThem() throws Exception {
        enqueue(200, ROLE);
        enqueue(200);

        orchestrator
                .roles()
                .update(AUDITOR, role -> role.withoutPermission("Audit.View").withPermission("Assets.View"));

        assertThat(requestLine()).isEqualTo("GET /odata/Roles(5)?$expand=Permissions");
        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("{\"Name\":\"Auditor\",\"Color\":\"#f00\",\"Permissions\":["
                        + "{\"Name\":\"Audit.View\",\"IsGranted\":false,\"New\":1,\"Id\":7},"
                        + "{\"Name\":\"Robots.View\",\"IsGranted\":false,\"New\":2,\"Id\":8},"
                        + "{\"Name\":\"Assets.View\",\"IsGranted\":true}],\"Id\":5}");
    }

    @Test
    void makesARoleOfPermissions() {
        NewRole role = NewRole.of("Auditor", RoleType.TENANT)
                .withPermission("Audit.View")
                .withPermission("Audit.View");

        assertThat(Json.toJson(NewRole.class, role))
                .isEqualTo("{\"Name\":\"Auditor\",\"Type\":\"Tenant\",\"Permissions\":["
                        + "{\"Name\":\"Audit.View\",\"IsGranted\":true}]}");
    }
}
