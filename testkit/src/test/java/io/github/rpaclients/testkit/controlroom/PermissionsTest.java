package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {
    private static final String USERS = "/v2/usermanagement/users";
    private static final String ADA = USERS + "/2002";
    private static final String NEW = """
            {"username":"katherine","email":"katherine@acme.example","password":"Secret1!",
             "roleIds":["2"],"licenseFeatures":["RUNTIME"]}""";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void asksForThePermissionToChangeDeviceLicenses() {
        simulator.deny(Permission.MANAGE_DEVICE_LICENSES);

        int changed = admin.put(USERS + "/2001", "{\"roleIds\":[\"2\"]}").statusCode();
        int unchanged = admin.put(USERS + "/2001", "{\"roleIds\":[\"2\"],\"licenseFeatures\":[\"DEVELOPMENT\"]}")
                .statusCode();

        assertThat(changed).isEqualTo(403);
        assertThat(unchanged).isEqualTo(200);
    }

    @Test
    void asksForThePermissionToManageRolesToChangeThem() {
        Caller margaret = Caller.user(simulator, "margaret");

        assertThat(margaret.put(ADA, "{\"roleIds\":[\"1\"]}").statusCode()).isEqualTo(403);
        assertThat(margaret.put(ADA, "{\"roleIds\":[\"2\"]}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "VIEW_USERS",
                "CREATE_USERS",
                "EDIT_USERS",
                "DELETE_USERS",
                "VIEW_ROLES",
                "MANAGE_ROLES",
                "VIEW_LICENSES",
                "MANAGE_DEVICE_LICENSES"
            })
    void refusesWhatTheCallerMayNot(Permission permission) {
        simulator.deny(permission);
        int denied = call(permission);
        simulator.allow(permission);
        int allowed = call(permission);

        assertThat(denied).isEqualTo(403);
        assertThat(allowed).isBetween(200, 204);
    }

    @Test
    void givesABasicUserNoAdministration() {
        Caller ada = Caller.user(simulator, "ada");

        assertThat(ada.get(ADA).statusCode()).isEqualTo(403);
        assertThat(Caller.json(ada.get(ADA)).keySet()).containsExactly("code", "message", "details");
    }

    private int call(Permission permission) {
        switch (permission) {
            case VIEW_USERS:
                return admin.get(ADA).statusCode();
            case CREATE_USERS:
            case MANAGE_ROLES:
                return admin.post(USERS, NEW).statusCode();
            case EDIT_USERS:
                return admin.put(ADA, "{\"roleIds\":[\"2\"]}").statusCode();
            case DELETE_USERS:
                return admin.delete(ADA).statusCode();
            case VIEW_ROLES:
                return admin.get("/v2/usermanagement/roles/1").statusCode();
            case VIEW_LICENSES:
                return admin.get("/v2/license/details").statusCode();
            case MANAGE_DEVICE_LICENSES:
                return admin.put(ADA, "{\"roleIds\":[\"2\"],\"licenseFeatures\":[\"RUNTIME\"]}")
                        .statusCode();
            default:
                throw new AssertionError(permission);
        }
    }
}
