package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ada's credential has a host, a masked password and a pin of each user's own; margaret consumes it. */
class AttributeValuesTest {
    private static final String MAIL = "/v2/credentialvault/credentials/17";
    private static final String VALUES = MAIL + "/attributevalues";
    private static final String SECRET = "{\"list\":[{\"credentialAttributeId\":\"82\",\"value\":\"s3cret\"}]}";
    private static final String PIN = "{\"list\":[{\"credentialAttributeId\":83,\"value\":\"0815\"}]}";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.builder()
            .clock(new SettableClock(Instant.parse("2026-03-01T12:00:00Z")))
            .start();
    private final Caller admin = Caller.admin(simulator);
    private final Caller ada = Caller.user(simulator, "ada");
    private final Caller margaret = Caller.user(simulator, "margaret");

    @BeforeEach
    void handOutACredential() {
        simulator
                .entities("lockers")
                .add("{'name':'Post','members':[{'id':'2002','permissions':['own']}],'consumers':['26']}");
        simulator
                .entities("credentials")
                .add("{'name':'Mail','ownerId':'2002','lockerId':'5','attributes':[{'name':'Host','value':'mx'},"
                        + "{'name':'Password','masked':true,'passwordFlag':true},{'name':'Pin','userProvided':true}]}");
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void neverShowsAValueInTheAnswerToAWrite() {
        var answer = ada.post(VALUES, SECRET);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .isEqualTo("{\"list\":[{\"id\":\"85\",\"credentialAttributeId\":\"82\","
                        + "\"value\":\"dmFsdWUgODUsIHZlcnNpb24gMA==\",\"version\":\"0\",\"createdBy\":\"2002\","
                        + "\"createdOn\":\"2026-03-01T12:00:00Z\",\"updatedBy\":\"2002\","
                        + "\"updatedOn\":\"2026-03-01T12:00:00Z\",\"password\":true}]}");
        assertThat(simulator.entities("attributeValues").json("85")).contains("\"value\":\"s3cret\"");
    }

    @Test
    void readsAMaskedValueAsAnEmptyText() {
        ada.post(VALUES, SECRET);

        assertThat(ada.get(VALUES).body())
                .contains("\"credentialAttributeId\":\"81\",\"value\":\"mx\"")
                .contains("\"credentialAttributeId\":\"82\",\"value\":\"\"");
        assertThat(margaret.get(VALUES + "?credentialAttributeId=82").body())
                .contains("\"value\":\"\"")
                .doesNotContain("mx");
    }

    @Test
    void isCompleteOnceEveryAttributeOfItsOwnerHasAValue() {
        String before = ada.get(MAIL).body();

        ada.post(VALUES, SECRET);

        assertThat(before).contains("\"completed\":false");
        assertThat(ada.get(MAIL).body()).contains("\"completed\":true", "\"version\":\"0\",\"lockerId\"");
    }

    @Test
    void refusesASecondValue() {
        ada.post(VALUES, SECRET);

        assertThat(ada.post(VALUES, SECRET).statusCode()).isEqualTo(409);
    }

    @Test
    void setsAllValuesOrNone() {
        int status = ada.post(
                        VALUES,
                        "{\"list\":[{\"credentialAttributeId\":82,\"value\":\"x\"},"
                                + "{\"credentialAttributeId\":81,\"value\":\"y\"}]}")
                .statusCode();

        assertThat(status).isEqualTo(409);
        assertThat(simulator.entities("attributeValues").all()).hasSize(1);
    }

    @Test
    void refusesAValueOverAnotherOne() {
        ada.post(VALUES, SECRET);
        var first = ada.put(VALUES + "/85", "{\"value\":\"new\",\"version\":\"0\"}");

        var late = ada.put(VALUES + "/85", "{\"value\":\"late\",\"version\":\"0\"}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"version\":\"1\"").doesNotContain("new");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(simulator.entities("attributeValues").json("85")).contains("\"value\":\"new\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'value':'x'}", "{'version':'0'}", "{'value':7,'version':'0'}", "{'value':'x','version':'y'}"})
    void wantsAValueAndTheVersionThatItReplaces(String body) {
        ada.post(VALUES, SECRET);

        assertThat(ada.put(VALUES + "/85", body.replace('\'', '"')).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'list':[]}",
                "{'list':[{'value':'x'}]}",
                "{'list':[{'credentialAttributeId':'82'}]}",
                "{'list':[{'credentialAttributeId':'7','value':'x'}]}"
            })
    void refusesAnIncompleteOrWrongValue(String body) {
        assertThat(ada.post(VALUES, body.replace('\'', '"')).statusCode()).isEqualTo(400);
    }

    @Test
    void waitsForAValueAgainWhenOneIsDeleted() {
        ada.post(VALUES, SECRET);

        int deleted = ada.delete(VALUES + "/85").statusCode();

        assertThat(deleted).isEqualTo(204);
        assertThat(ada.delete(VALUES + "/85").statusCode()).isEqualTo(404);
        assertThat(ada.get(MAIL).body()).contains("\"completed\":false");
    }

    @Test
    void letsConsumersProvideTheirOwnValuesAndNoOthers() {
        var provided = margaret.post(VALUES, PIN);

        assertThat(provided.statusCode()).isEqualTo(201);
        assertThat(provided.body()).contains("\"userId\":\"9007199254740993\"").doesNotContain("0815");
        assertThat(margaret.post(VALUES, SECRET).statusCode()).isEqualTo(403);
        assertThat(margaret.delete(VALUES + "/84").statusCode()).isEqualTo(403);
        assertThat(ada.post(VALUES, PIN).statusCode()).isEqualTo(403);
    }

    @Test
    void keepsTheValuesOfUsersApart() {
        simulator.user("grace").roles("AAE_Basic", "Seat keepers");
        Caller grace = Caller.user(simulator, "grace");
        margaret.post(VALUES, PIN);
        grace.post(VALUES, PIN.replace("0815", "4711"));

        String ofGrace = VALUES + "?credentialAttributeId=83&userId=2001";

        assertThat(grace.get(ofGrace).body()).contains("4711").doesNotContain("0815");
        assertThat(margaret.get(ofGrace).statusCode()).isEqualTo(403);
        assertThat(admin.get(ofGrace).body()).contains("4711").doesNotContain("0815");
        assertThat(margaret.put(VALUES + "/86", "{\"value\":\"x\",\"version\":\"0\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(margaret.get(VALUES).body()).contains("0815").doesNotContain("4711");
    }

    @Test
    void wantsToKnowWhoseValueOfAnAttributeThatUsersProvide() {
        margaret.post(VALUES, PIN);

        assertThat(margaret.get(VALUES + "?credentialAttributeId=83").statusCode())
                .isEqualTo(400);
        assertThat(margaret.get(VALUES + "?credentialAttributeId=7").statusCode())
                .isEqualTo(404);
        assertThat(margaret.get(VALUES + "?credentialAttributeId=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void doesNotLookAtTheEncryptionKey() {
        assertThat(ada.post(VALUES + "?encryptionKey=MFww", SECRET).statusCode())
                .isEqualTo(201);
        assertThat(ada.put(VALUES + "/85?encryptionKey=x", "{\"value\":\"x\",\"version\":\"0\"}")
                        .statusCode())
                .isEqualTo(200);
    }
}
