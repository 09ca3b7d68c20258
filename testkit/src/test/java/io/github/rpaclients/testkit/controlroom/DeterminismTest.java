package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same calls at the same time get the same answers, byte for byte. */
class DeterminismTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String PAGE = "{\"sort\":[{\"field\":\"id\",\"direction\":\"asc\"}],\"filter\":{}}";

    private final SettableClock clock = new SettableClock(NOON);
    private final List<String> answers = new ArrayList<>();

    @Test
    void answersTheSameFromTwoSimulatorsAndAfterAReset() {
        try (ControlRoomSimulator one =
                        ControlRoomSimulator.builder().clock(clock).start();
                ControlRoomSimulator other =
                        ControlRoomSimulator.builder().clock(clock).start()) {
            List<String> first = scriptV2(one);
            List<String> second = scriptV2(other);
            List<String> again = scriptV2(one.reset());

            assertThat(first).hasSizeGreaterThan(25);
            assertThat(second).isEqualTo(first);
            assertThat(again).isEqualTo(first);
            assertThat(other.json()).isEqualTo(one.json());
        }
    }

    @Test
    void answersTheSameInTheOldDialect() {
        try (ControlRoomSimulator one =
                        ControlRoomSimulator.builder().v1().clock(clock).start();
                ControlRoomSimulator other =
                        ControlRoomSimulator.builder().v1().clock(clock).start()) {
            assertThat(scriptV1(other)).isEqualTo(scriptV1(one));
        }
    }

    private List<String> scriptV2(ControlRoomSimulator simulator) {
        start();
        Caller nobody = Caller.without(simulator);
        note(nobody.post("/v2/authentication", Caller.loginByKey(simulator)));
        note(nobody.post("/v2/authentication", Caller.login("grace", "pw-grace")));
        note(nobody.post("/v2/authentication", Caller.login("grace", "wrong")));
        note(nobody.get("/v2/usermanagement/users/2001"));
        Caller admin = Caller.admin(simulator);
        note(Caller.admin(simulator).post("/v2/authentication/token"));
        note(admin.get("/v1/authentication/token"));
        users(admin, "/v2", "\"roleIds\":[\"2\"]");
        note(admin.post("/v2/usermanagement/roles/list", PAGE));
        note(admin.get("/v2/usermanagement/roles/26"));
        note(admin.post("/v2/usermanagement/roles", "{\"name\":\"Clerks\"}"));
        vault(admin);
        note(admin.post("/v2/license/product/list", PAGE));
        note(admin.get("/v2/license/details"));
        bots(simulator, admin);
        simulator.addPerson("ken", "Ken", "Thompson");
        note(admin.post("/v2/usermanagement/users/list", PAGE));
        note(admin.post("/v1/audit/messages/list", PAGE.replace("\"id\"", "\"createdOn\"")));
        note(admin.post("/v1/authentication/logout"));
        return List.copyOf(answers);
    }

    private List<String> scriptV1(ControlRoomSimulator simulator) {
        start();
        note(Caller.without(simulator).post("/v1/authentication", Caller.loginByKey(simulator)));
        Caller admin = Caller.adminV1(simulator);
        users(admin, "/v1", "\"roles\":[{\"id\":2}]");
        note(admin.post("/v1/usermanagement/roles/list", PAGE));
        note(admin.get("/v1/usermanagement/roles/26"));
        note(admin.post("/v1/authentication/token", "{\"token\":\"" + admin.token() + "\"}"));
        return List.copyOf(answers);
    }

    private void vault(Caller admin) {
        String vault = "/v2/credentialvault";
        note(admin.post(vault + "/credentials", "{\"name\":\"Mail\",\"attributes\":[{\"name\":\"Host\"}]}"));
        note(admin.post(
                vault + "/credentials/17/attributevalues",
                "{\"list\":[{\"credentialAttributeId\":\"81\",\"value\":\"mx\"}]}"));
        note(admin.get(vault + "/credentials/17/attributevalues"));
        note(admin.post(vault + "/lockers", "{\"name\":\"Post\"}"));
        note(admin.put(vault + "/lockers/5/credentials/17", ""));
        note(admin.post(vault + "/keys"));
        note(admin.post(vault + "/lockers/list", PAGE));
    }

    private void users(Caller admin, String prefix, String roles) {
        String users = prefix + "/usermanagement/users";
        note(admin.post(users + "/list", PAGE));
        note(admin.get(users + "/2002"));
        clock.set(NOON.plusSeconds(60));
        for (String name : List.of("kay", "jean")) {
            String email = "\"email\":\"" + name + "@acme.example\"";
            note(admin.post(
                    users, "{\"username\":\"" + name + "\",\"password\":\"S3cret\"," + email + "," + roles + "}"));
        }
        note(admin.post(users + "/list", PAGE));
        note(admin.put(users + "/2002", "{\"email\":\"ada@acme.example\"," + roles + "}"));
        note(admin.put(users + "/2002", "{\"licenseFeatures\":[\"DEVELOPMENT\"]," + roles + "}"));
        note(admin.put(users + "/2002", "{\"licenseFeatures\":[\"RUNTIME\"]," + roles + "}"));
        note(admin.get(users + "/2002"));
        note(admin.put(users + "/7", "{}"));
        note(admin.put(users + "/2002", "{"));
        note(admin.delete(users + "/2003"));
        note(admin.get(users + "/2003"));
        note(admin.get(users + "/9007199254740993"));
        note(admin.get(users + "/none"));
    }

    private void bots(ControlRoomSimulator simulator, Caller admin) {
        String bot =
                Long.toString(simulator.repository().bot("Bots/Finance/Invoice").id());
        note(admin.post("/v2/repository/workspaces/public/files/list", PAGE));
        note(admin.post("/v2/repository/workspaces/private/files/list", PAGE));
        HttpResponse<String> export =
                admin.post("/v2/blm/export", "{\"name\":\"n\",\"fileIds\":[" + bot + "],\"includePackages\":true}");
        note(export);
        String status = "/v2/blm/status/" + Caller.json(export).get("requestId").getAsString() + "/timeout/1";
        note(admin.get(status));
        note(admin.get("/v2/blm/download/"
                + Caller.json(admin.get(status)).get("downloadFileId").getAsString()));
    }

    private void start() {
        clock.set(NOON);
        answers.clear();
    }

    private void note(HttpResponse<String> answer) {
        answers.add(answer.statusCode() + " " + new TreeMap<>(answer.headers().map()) + " " + answer.body());
    }
}
