package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    private static final String CREDENTIALS = "/v2/credentialvault/credentials";
    private static final String MAIL = CREDENTIALS + "/17";
    private static final String NEW = """
            {"name":"Mail","description":"Mailbox","ownerId":"2001","version":"7","attributes":[
             {"name":"Host"},{"name":"Password","masked":true,"passwordFlag":true}]}""";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final ControlRoomSimulator simulator =
            ControlRoomSimulator.builder().clock(clock).start();
    private final Caller admin = Caller.admin(simulator);
    private final Caller ada = Caller.user(simulator, "ada");

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void createsACredentialThatItsCreatorOwns() {
        var answer = ada.post(CREDENTIALS, NEW);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .isEqualTo("{\"id\":\"17\",\"name\":\"Mail\",\"description\":\"Mailbox\",\"completed\":false,"
                        + "\"ownerId\":\"2002\",\"attributes\":["
                        + "{\"id\":\"81\",\"name\":\"Host\",\"description\":\"\",\"userProvided\":false,\"masked\":false,"
                        + "\"passwordFlag\":false,\"createdBy\":\"2002\",\"createdOn\":\"2026-03-01T12:00:00Z\","
                        + "\"updatedBy\":\"2002\",\"updatedOn\":\"2026-03-01T12:00:00Z\",\"version\":\"0\"},"
                        + "{\"id\":\"82\",\"name\":\"Password\",\"description\":\"\",\"userProvided\":false,\"masked\":true,"
                        + "\"passwordFlag\":true,\"createdBy\":\"2002\",\"createdOn\":\"2026-03-01T12:00:00Z\","
                        + "\"updatedBy\":\"2002\",\"updatedOn\":\"2026-03-01T12:00:00Z\",\"version\":\"0\"}],"
                        + "\"version\":\"0\",\"createdBy\":\"2002\",\"createdOn\":\"2026-03-01T12:00:00Z\","
                        + "\"updatedBy\":\"2002\",\"updatedOn\":\"2026-03-01T12:00:00Z\"}");
        assertThat(ada.get(MAIL).body()).isEqualTo(answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'name':'a/b'}",
                "{'name':'123456789012345678901234567890123456789012345678901'}",
                "{'name':'Mail','attributes':{}}",
                "{'name':'Mail','attributes':[{}]}",
                "{'name':'Mail','attributes':[{'name':'Host','masked':'yes'}]}",
                "{'name':'Mail','attributes':[{'name':'Host','id':'81'}]}",
                "{'name':'Mail','attributes':[{'name':'Host'},{'name':'Host'}]}"
            })
    void refusesAnIncompleteOrWrongCreate(String body) {
        var answer = admin.post(CREDENTIALS, body.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).keySet()).containsExactly("code", "message", "details", "correctiveAction");
        assertThat(simulator.entities("credentials").all()).isEmpty();
    }

    @Test
    void refusesANameInUse() {
        ada.post(CREDENTIALS, NEW);

        assertThat(admin.post(CREDENTIALS, NEW).statusCode()).isEqualTo(409);
    }

    @Test
    void asksForThePermissionToCreateAttributesThatAreTheSameForAll() {
        simulator.deny(Permission.CREATE_STANDARD_ATTRIBUTES);

        int standard = ada.post(CREDENTIALS, NEW).statusCode();
        int provided = ada.post(
                        CREDENTIALS, "{\"name\":\"Mail\",\"attributes\":[{\"name\":\"Pin\",\"userProvided\":true}]}")
                .statusCode();

        assertThat(standard).isEqualTo(403);
        assertThat(provided).isEqualTo(201);
    }

    @Test
    void letsEverybodyKeepCredentialsUnlessDenied() {
        int everybody = ada.post(CREDENTIALS + "/list", "{}").statusCode();

        simulator.deny(Permission.MANAGE_CREDENTIALS);

        assertThat(everybody).isEqualTo(200);
        assertThat(ada.post(CREDENTIALS + "/list", "{}").statusCode()).isEqualTo(403);
        assertThat(ada.post("/v2/credentialvault/lockers", "{\"name\":\"Post\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void showsACredentialToItsOwnerAndToLockerAdministratorsOnly() {
        ada.post(CREDENTIALS, NEW);
        Caller grace = Caller.user(simulator, "grace");

        assertThat(ids(ada)).isEqualTo("[\"17\"]");
        assertThat(ids(admin)).isEqualTo("[\"17\"]");
        assertThat(ids(Caller.admin(simulator.deny(Permission.ADMINISTER_LOCKERS))))
                .isEqualTo("[]");
        assertThat(ids(grace)).isEqualTo("[]");
        assertThat(grace.get(MAIL).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAnUpdateOverAnotherOne() {
        String read = ada.post(CREDENTIALS, NEW).body();
        ada.put(MAIL, read.replace("Mailbox", "Letter box"));

        var late = ada.put(MAIL, read.replace("Mailbox", "Pigeon hole"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(ada.get(MAIL).body()).contains("Letter box", "\"version\":\"1\"");
    }

    @Test
    void wantsTheVersionInAnUpdate() {
        ada.post(CREDENTIALS, NEW);

        assertThat(ada.put(MAIL, "{\"name\":\"Mail\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void deletesTheAttributesThatAnUpdateLeavesOutWithTheirValues() {
        ada.post(CREDENTIALS, NEW);
        ada.post(
                MAIL + "/attributevalues",
                "{\"list\":[{\"credentialAttributeId\":\"81\",\"value\":\"mx\"},"
                        + "{\"credentialAttributeId\":\"82\",\"value\":\"secret\"}]}");
        clock.set(Instant.parse("2026-03-01T12:05:00Z"));

        JsonObject credential = Caller.json(ada.put(
                MAIL,
                "{\"name\":\"Mail\",\"version\":\"0\",\"attributes\":[{\"id\":\"82\",\"name\":\"Password\","
                        + "\"masked\":true,\"passwordFlag\":true},{\"name\":\"Port\"}]}"));

        assertThat(credential.get("attributes").toString())
                .contains("\"id\":\"82\",\"name\":\"Password\"", "\"name\":\"Port\"")
                .contains("\"updatedOn\":\"2026-03-01T12:00:00Z\",\"version\":\"0\"")
                .doesNotContain("Host");
        assertThat(credential.get("completed").getAsBoolean()).isFalse();
        assertThat(simulator.entities("attributeValues").all())
                .singleElement()
                .asString()
                .contains("secret");
    }

    @Test
    void countsTheChangesOfAnAttributeApart() {
        ada.post(CREDENTIALS, NEW);
        clock.set(Instant.parse("2026-03-01T12:05:00Z"));

        var answer = ada.put(
                MAIL,
                "{\"name\":\"Mail\",\"version\":0,\"attributes\":[{\"id\":81,\"name\":\"Server\"},"
                        + "{\"id\":\"82\",\"name\":\"Password\",\"masked\":true,\"passwordFlag\":true}]}");

        assertThat(answer.body())
                .contains("\"name\":\"Server\"")
                .containsOnlyOnce("\"updatedOn\":\"2026-03-01T12:05:00Z\",\"version\":\"1\"}")
                .containsOnlyOnce("\"updatedOn\":\"2026-03-01T12:00:00Z\",\"version\":\"0\"}");
    }

    @Test
    void letsOnlyTheOwnerWrite() {
        String read = ada.post(CREDENTIALS, NEW).body();

        assertThat(admin.put(MAIL, read).statusCode()).isEqualTo(403);
        assertThat(admin.delete(MAIL).statusCode()).isEqualTo(403);
        assertThat(ada.delete(MAIL).statusCode()).isEqualTo(204);
        assertThat(ada.get(MAIL).statusCode()).isEqualTo(404);
    }

    @Test
    void givesACredentialToAnotherOwner() {
        String read = ada.post(CREDENTIALS, NEW).body();

        int given = ada.put(MAIL + "/owner/2001", "").statusCode();

        Caller grace = Caller.user(simulator, "grace");
        assertThat(given).isEqualTo(204);
        assertThat(ada.get(MAIL).statusCode()).isEqualTo(404);
        assertThat(grace.put(MAIL, read).statusCode()).isEqualTo(409);
        assertThat(admin.put(MAIL + "/owner/2002", "").statusCode()).isEqualTo(204);
        assertThat(admin.put(MAIL + "/owner/7", "").statusCode()).isEqualTo(404);
    }

    @Test
    void filtersByName() {
        ada.post(CREDENTIALS, NEW);
        ada.post(CREDENTIALS, NEW.replace("Mail\"", "SAP\""));

        var answer = ada.post(
                CREDENTIALS + "/list", "{\"filter\":{\"operator\":\"substring\",\"field\":\"name\",\"value\":\"sa\"}}");

        assertThat(answer.body())
                .startsWith("{\"page\":{\"offset\":0,\"total\":2,\"totalFilter\":1},\"list\":[{\"id\":\"18\"");
    }

    @Test
    void takesACredentialWithItsValuesFromATest() {
        simulator
                .entities("credentials")
                .add("{'name':'SAP','ownerId':'2002','attributes':[{'name':'User','value':'robot7'},"
                        + "{'name':'Password','masked':true,'value':'s3cret'}]}");

        String values = ada.get(MAIL + "/attributevalues").body();

        assertThat(ada.get(MAIL).body()).contains("\"completed\":true", "\"ownerId\":\"2002\"");
        assertThat(values).contains("\"value\":\"robot7\"", "\"value\":\"\"").doesNotContain("s3cret");
    }

    @Test
    void keepsTheVaultInTheCompany() {
        ada.post(CREDENTIALS, NEW);
        ada.post(MAIL + "/attributevalues", "{\"list\":[{\"credentialAttributeId\":81,\"value\":\"mx\"}]}");
        String json = simulator.json();

        simulator.reset().load(json);

        assertThat(simulator.json()).isEqualTo(json);
        String other = Caller.user(simulator, "ada")
                .post(CREDENTIALS, NEW.replace("Mail\"", "SAP\""))
                .body();
        assertThat(other).startsWith("{\"id\":\"18\"").doesNotContain("\"id\":\"81\"", "\"id\":\"82\"");
    }

    private static String ids(Caller caller) {
        StringBuilder ids = new StringBuilder();
        Caller.json(caller.post(CREDENTIALS + "/list", "{}"))
                .getAsJsonArray("list")
                .forEach(row -> ids.append(row.getAsJsonObject().get("id")));
        return "[" + ids + "]";
    }
}
