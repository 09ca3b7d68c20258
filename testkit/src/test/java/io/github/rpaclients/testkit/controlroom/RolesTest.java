package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
    private static final String ROLES = "/v2/usermanagement/roles";
    private static final String SEAT_KEEPERS = ROLES + "/26";
    private static final String NEW = """
            {"name":"Vault operators","description":"Keys","userIds":["2001",2002],"permissions":[
             {"action":"managesettings","resourceType":"crsettings"},
             {"action":"UpdateUser","resourceType":"usermanagement"}]}""";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final ControlRoomSimulator simulator =
            ControlRoomSimulator.builder().clock(clock).start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void createsARoleWithMembersAndPermissionsByTheirNames() {
        var answer = admin.post(ROLES, NEW);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .isEqualTo("{\"id\":\"27\",\"name\":\"Vault operators\",\"description\":\"Keys\","
                        + "\"userIds\":[\"2001\",\"2002\"],\"permissions\":["
                        + "{\"id\":\"1001\",\"action\":\"managesettings\",\"resourceId\":null,"
                        + "\"resourceType\":\"crsettings\"},"
                        + "{\"id\":\"103\",\"action\":\"updateuser\",\"resourceId\":null,"
                        + "\"resourceType\":\"usermanagement\"}],"
                        + "\"createdBy\":\"2000\",\"createdOn\":\"2026-03-01T12:00:00Z\","
                        + "\"updatedBy\":\"2000\",\"updatedOn\":\"2026-03-01T12:00:00Z\"}");
        assertThat(admin.get(ROLES + "/27").body()).isEqualTo(answer.body());
    }

    @Test
    void givesTheNewRoleToItsMembersAtOnce() {
        Caller ada = Caller.user(simulator, "ada");
        String grace = "/v2/usermanagement/users/2001";
        String change = "{\"roleIds\":[\"2\",\"27\"],\"licenseFeatures\":[\"DEVELOPMENT\"]}";
        int before = ada.put(grace, change.replace("\"27\"", "\"2\"")).statusCode();

        admin.post(ROLES, NEW);

        assertThat(before).isEqualTo(403);
        assertThat(ada.put(grace, change).statusCode()).isEqualTo(200);
        assertThat(simulator.user("ada").roles()).containsExactly("AAE_Basic", "Vault operators");
    }

    @Test
    void takesMembersAndPermissionsAsTheCompleteSets() {
        JsonObject role = Caller.json(admin.put(SEAT_KEEPERS, "{\"name\":\"Keepers\",\"userIds\":[\"2003\"]}"));

        assertThat(role.get("userIds")).hasToString("[\"2003\"]");
        assertThat(role.getAsJsonArray("permissions")).isEmpty();
        assertThat(simulator.user("margaret").roles()).containsExactly("AAE_Basic");
    }

    @Test
    void keepsWhatThePutLeavesOutIfSet() {
        simulator.settings().putKeepsOmitted(true);

        JsonObject role = Caller.json(admin.put(SEAT_KEEPERS, "{\"description\":\"Of all seats\"}"));

        assertThat(role.get("name").getAsString()).isEqualTo("Seat keepers");
        assertThat(role.get("userIds")).hasToString("[\"9007199254740993\"]");
        assertThat(role.getAsJsonArray("permissions")).hasSize(5);
    }

    @Test
    void answersAnUpdateWithCreatedAndANumberForTheId() {
        clock.set(Instant.parse("2026-03-01T12:05:00Z"));

        var answer = admin.put(SEAT_KEEPERS, "{\"name\":\"Keepers\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .startsWith("{\"id\":26,")
                .endsWith("\"createdBy\":\"2000\",\"createdOn\":\"2025-01-01T00:00:00Z\","
                        + "\"updatedBy\":\"2000\",\"updatedOn\":\"2026-03-01T12:05:00Z\"}");
        assertThat(Caller.json(admin.post(
                                ROLES + "/list",
                                "{\"filter\":{\"operator\":\"eq\",\"field\":\"name\"," + "\"value\":\"Keepers\"}}"))
                        .getAsJsonArray("list")
                        .get(0)
                        .getAsJsonObject()
                        .get("version")
                        .getAsInt())
                .isEqualTo(1);
    }

    @Test
    void takesARoleFromItsUsersWhenItIsDeleted() {
        int deleted = admin.delete(SEAT_KEEPERS).statusCode();

        assertThat(deleted).isEqualTo(204);
        assertThat(admin.get(SEAT_KEEPERS).statusCode()).isEqualTo(404);
        assertThat(simulator.user("margaret").roles()).containsExactly("AAE_Basic");
    }

    @Test
    void leavesTheRolesOfTheProductAlone() {
        assertThat(admin.put(ROLES + "/2", "{\"name\":\"Basic\"}").statusCode()).isEqualTo(400);
        assertThat(admin.delete(ROLES + "/1").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesANameInUse() {
        int created = admin.post(ROLES, "{\"name\":\"Seat keepers\"}").statusCode();
        int renamed = admin.put(SEAT_KEEPERS, "{\"name\":\"AAE_Basic\"}").statusCode();
        int kept = admin.put(SEAT_KEEPERS, "{\"name\":\"Seat keepers\"}").statusCode();

        assertThat(created).isEqualTo(409);
        assertThat(renamed).isEqualTo(409);
        assertThat(kept).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'name':7}",
                "{'name':'x','userIds':['7']}",
                "{'name':'x','userIds':'2001'}",
                "{'name':'x','permissions':[{'action':'run'}]}",
                "{'name':'x','permissions':['run']}"
            })
    void refusesAnIncompleteOrWrongCreate(String body) {
        String before = simulator.json();

        int status = admin.post(ROLES, body.replace('\'', '"')).statusCode();

        assertThat(status).isEqualTo(400);
        assertThat(simulator.json()).isEqualTo(before);
    }

    @Test
    void refusesALongName() {
        assertThat(admin.post(ROLES, "{\"name\":\"" + "x".repeat(256) + "\"}").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"VIEW_ROLES", "MANAGE_ROLES"})
    void asksForBothPermissions(Permission permission) {
        simulator.deny(permission);

        assertThat(admin.post(ROLES, NEW).statusCode()).isEqualTo(403);
        assertThat(admin.put(SEAT_KEEPERS, NEW).statusCode()).isEqualTo(403);
        assertThat(admin.delete(SEAT_KEEPERS).statusCode()).isEqualTo(403);
    }

    @Test
    void keepsNewRolesInTheCompany() {
        admin.post(ROLES, NEW);
        String json = simulator.json();

        simulator.reset().load(json);

        assertThat(simulator.json()).isEqualTo(json);
        assertThat(simulator.user("grace").roles()).containsExactly("AAE_Basic", "Vault operators");
    }

    @Test
    void namesMembersAsPrincipalsAndPermissionsByNumbersInTheOldDialect() {
        try (ControlRoomSimulator old =
                ControlRoomSimulator.builder().v1().clock(clock).start()) {
            Caller oldAdmin = Caller.adminV1(old);
            String roles = "/v1/usermanagement/roles";

            var byName = oldAdmin.post(roles, NEW);
            var created = oldAdmin.post(
                    roles,
                    "{\"name\":\"Editors\",\"principals\":[{\"id\":2002}],\"permissions\":[{\"id\":103,"
                            + "\"action\":\"updateuser\",\"resourceType\":\"usermanagement\",\"resourceId\":null}]}");

            assertThat(byName.statusCode()).isEqualTo(400);
            assertThat(created.statusCode()).isEqualTo(201);
            assertThat(created.body())
                    .startsWith("{\"id\":27,\"name\":\"Editors\",\"description\":\"\",\"principals\":[{\"id\":2002}],"
                            + "\"version\":0,\"permissions\":[{\"id\":103,\"action\":\"updateuser\"");
            assertThat(oldAdmin.put(roles + "/27", created.body()).statusCode()).isEqualTo(201);
            assertThat(oldAdmin.delete(roles + "/27").statusCode()).isEqualTo(204);
        }
    }
}
