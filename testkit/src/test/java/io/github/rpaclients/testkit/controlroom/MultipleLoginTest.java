package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipleLoginTest {
    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller nobody = Caller.without(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "API_KEY_OR_FLAG, false, 2",
        "API_KEY_OR_FLAG, true, 2",
        "FLAG, false, 1",
        "FLAG, true, 2",
        "API_KEY, false, 2",
        "API_KEY, true, 2"
    })
    void keepsTheTokensOfAnApiKeyAsTheRuleSays(MultipleLogin rule, boolean allowed, int open) {
        simulator.settings().multipleLogin(rule);
        simulator.user("svc-admin").set("multipleLoginAllowed", String.valueOf(allowed));

        Caller.admin(simulator);
        Caller.admin(simulator);

        assertThat(simulator.user("svc-admin").openTokens()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "API_KEY_OR_FLAG, false, 1",
        "API_KEY_OR_FLAG, true, 2",
        "FLAG, false, 1",
        "FLAG, true, 2",
        "API_KEY, false, 1",
        "API_KEY, true, 1"
    })
    void keepsTheTokensOfAPasswordAsTheRuleSays(MultipleLogin rule, boolean allowed, int open) {
        simulator.settings().multipleLogin(rule);
        simulator.user("ada").set("multipleLoginAllowed", String.valueOf(allowed));
        JsonObject body =
                Caller.object(Caller.login("ada", simulator.user("ada").password()));
        body.addProperty("multipleLogin", true);

        nobody.post("/v2/authentication", body.toString());
        nobody.post("/v2/authentication", body.toString());

        assertThat(simulator.user("ada").openTokens()).isEqualTo(open);
    }

    @Test
    void endsTheEarlierTokenWhereThePasswordLoginDoesNotAsk() {
        simulator.user("ada").set("multipleLoginAllowed", "true");

        Caller.user(simulator, "ada");
        Caller.user(simulator, "ada");

        assertThat(simulator.user("ada").openTokens()).isEqualTo(1);
    }

    @Test
    void takesTheFieldWithAnApiKeyAndDoesNotLookAtIt() {
        JsonObject body = Caller.object(Caller.loginByKey(simulator));
        body.addProperty("multipleLogin", false);

        int first = nobody.post("/v2/authentication", body.toString()).statusCode();
        int second = nobody.post("/v2/authentication", body.toString()).statusCode();

        assertThat(first).isEqualTo(200);
        assertThat(second).isEqualTo(200);
        assertThat(simulator.user("svc-admin").openTokens()).isEqualTo(2);
    }
}
