package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is not simulated says so, until the test says the answer. */
class ScriptedAnswersTest {
    private static final String MODELS = "/gai/prompttools/v1/custommodel";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void saysWhatIsNotSimulatedAndHowToAnswerIt() {
        HttpResponse<String> answer = admin.post(MODELS, "{}");

        assertThat(answer.statusCode()).isEqualTo(501);
        assertThat(Caller.json(answer).get("message").getAsString())
                .startsWith("not simulated: POST " + MODELS)
                .endsWith("controlRoom.answer(\"POST\", \"" + MODELS + "\").json(\"{…}\")");
    }

    @Test
    void saysItOfNothingThatTheVendorLacks() {
        assertThat(admin.get("/v2/license/product/list").statusCode()).isEqualTo(405);
        assertThat(admin.post("/v2/nowhere", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void givesTheAnswerOfTheTestToWhomeverIsSignedIn() {
        simulator.answer("POST", MODELS).json("{'name':'7'}").times(1);

        assertThat(Caller.without(simulator).post(MODELS, "{}").statusCode()).isEqualTo(401);
        assertThat(admin.post(MODELS, "{}").body()).isEqualTo("{\"name\":\"7\"}");
        assertThat(admin.post(MODELS, "{}").statusCode()).isEqualTo(501);
    }

    @Test
    void goesBeforeWhatIsSimulatedAndBeforeASignIn() {
        simulator.answer("POST", "/v2/usermanagement/users/list").status(418);
        simulator.answer("POST", "/v2/authentication").json("{'token':'t'}");
        simulator.answer("GET", "/tomorrow").body("text/plain", "new");

        assertThat(admin.post("/v2/usermanagement/users/list", "{}").statusCode())
                .isEqualTo(418);
        assertThat(Caller.without(simulator).post("/v2/authentication", "{}").body())
                .isEqualTo("{\"token\":\"t\"}");
        assertThat(admin.get("/tomorrow").body()).isEqualTo("new");
    }

    @Test
    void leavesTheOldReleaseAlone() {
        try (ControlRoomSimulator old = ControlRoomSimulator.startV1()) {
            assertThat(Caller.adminV1(old).post(MODELS, "{}").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void forgetsAnswersAtAReset() {
        simulator.answer("POST", MODELS).json("{}");

        simulator.reset();

        assertThat(Caller.admin(simulator).post(MODELS, "{}").statusCode()).isEqualTo(501);
    }
}
