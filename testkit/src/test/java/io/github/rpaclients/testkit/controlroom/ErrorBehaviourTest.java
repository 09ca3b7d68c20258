package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBehaviourTest {
    private static final String USERS = "/v2/usermanagement/users";
    private static final String UNKNOWN = USERS + "/4711";
    private static final String PRODUCTS = "/v2/license/product/list";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FULL         | {\"code\":\"not.found\",\"message\":\"User 4711 does not exist\",\"details\":null}",
                "EMPTY_CODE   | {\"code\":\"\",\"message\":\"User 4711 does not exist\",\"details\":null}",
                "MESSAGE_ONLY | {\"message\":\"User 4711 does not exist\"}",
                "NO_BODY      | ''"
            })
    void writesErrorsInTheShapeThatWasSet(ErrorShape shape, String body) {
        simulator.settings().errorShape(shape);

        var answer = admin.get(UNKNOWN);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{x", "", "{\"a\":", "{'a':1}", "{} {}", "{\"a\":01}", "nul"})
    void saysOfABodyThatIsNoJsonWhatAControlRoomWouldSay(String body) {
        var answer = admin.post(USERS, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isIn(
                        "{\"code\":\"bad.request\",\"message\":\"The body is not valid JSON\",\"details\":null}",
                        "{\"code\":\"bad.request\",\"message\":\"The body must be one JSON object\",\"details\":null}");
    }

    @Test
    void answersPaymentRequiredInTheLicenceAreaIfExpired() {
        simulator.settings().licenseExpired(true);

        JsonObject error = Caller.json(admin.post(PRODUCTS, "{}"));

        assertThat(error.get("code").toString()).isEqualTo("402");
        assertThat(admin.get("/v2/license/details").statusCode()).isEqualTo(402);
        assertThat(admin.get(USERS + "/2002").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v2/authentication", USERS + "/list", PRODUCTS, "/anywhere"})
    void answersAWebPageWhileItStarts(String path) {
        simulator.settings().startingUp(true);

        var answer = admin.post(path, "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void passesOnTheWebPageOfAProxyWithASuccess() {
        simulator.faults().next("POST", "/authentication").html200();

        var answer = Caller.without(simulator).post("/v2/authentication", Caller.loginByKey(simulator));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("<!DOCTYPE html>");
        assertThat(simulator.user("svc-admin").openTokens()).isEqualTo(1);
    }

    @Test
    void failsALoginThatMetAnotherOne() {
        simulator.faults().next("POST", "/authentication").refuse(500);

        int met = logIn();
        int alone = logIn();

        assertThat(met).isEqualTo(500);
        assertThat(alone).isEqualTo(200);
        assertThat(simulator.user("svc-admin").failedLogins()).isZero();
    }

    private int logIn() {
        return Caller.without(simulator)
                .post("/v2/authentication", Caller.loginByKey(simulator))
                .statusCode();
    }
}
