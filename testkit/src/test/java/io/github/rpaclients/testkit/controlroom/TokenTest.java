package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.testkit.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String LOGIN = "/v2/authentication";
    private static final String ADA = "/v2/usermanagement/users/2002";

    private final SettableClock clock = new SettableClock(NOON);
    private final ControlRoomSimulator simulator =
            ControlRoomSimulator.builder().clock(clock).start();
    private final Caller nobody = Caller.without(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void putsUserAndExpiryIntoTheToken() {
        clock.set(NOON);

        JsonObject claims = claims(Caller.user(simulator, "grace").token());

        assertThat(claims.get("sub").getAsString()).isEqualTo("2001");
        assertThat(claims.get("exp").getAsLong())
                .isEqualTo(NOON.plus(Duration.ofMinutes(20)).getEpochSecond());
        assertThat(claims.getAsJsonArray("licenses").toString()).isEqualTo("[\"DEVELOPMENT\"]");
    }

    @Test
    void tellsNoLifeOfTheTokenAtLoginButAfterARefresh() {
        JsonObject login = Caller.json(nobody.post(LOGIN, Caller.loginByKey(simulator)));
        JsonObject refreshed =
                Caller.json(nobody.with(login.get("token").getAsString()).post(LOGIN + "/token"));

        assertThat(login.get("ttlSeconds").toString()).isEqualTo("\"0\"");
        assertThat(refreshed.get("ttlSeconds").toString()).isEqualTo("\"1200\"");
    }

    @Test
    void tellsTheLifeOfTheTokenAtLoginIfSet() {
        simulator.settings().ttlSecondsAtLogin(true).tokenLifetime(Duration.ofMinutes(5));

        JsonObject login = Caller.json(nobody.post(LOGIN, Caller.loginByKey(simulator)));

        assertThat(login.get("ttlSeconds").getAsString()).isEqualTo("300");
    }

    @Test
    void endsTheEarlierTokenOnSecondLogin() {
        Caller first = Caller.user(simulator, "margaret");
        Caller second = Caller.user(simulator, "margaret");

        assertThat(first.get(ADA).statusCode()).isEqualTo(401);
        assertThat(second.get(ADA).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsTheEarlierTokenOnSecondLoginByApiKey() {
        Caller first = Caller.admin(simulator);
        Caller second = Caller.admin(simulator);

        assertThat(first.get(ADA).statusCode()).isEqualTo(200);
        assertThat(second.get(ADA).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsTheEarlierTokenOnMultipleLoginThatIsAllowed() {
        simulator.user("margaret").set("multipleLoginAllowed", "true");
        Caller first = Caller.user(simulator, "margaret");

        multipleLogin("margaret");

        assertThat(first.get(ADA).statusCode()).isEqualTo(200);
        assertThat(simulator.user("margaret").openTokens()).isEqualTo(2);
    }

    @Test
    void endsTheEarlierTokenOnMultipleLoginThatIsNotAllowed() {
        Caller first = Caller.user(simulator, "margaret");

        multipleLogin("margaret");

        assertThat(first.get(ADA).statusCode()).isEqualTo(401);
    }

    @Test
    void expiresTheOldTokenOnRefresh() {
        Caller old = Caller.admin(simulator);

        String token =
                Caller.json(old.post("/v2/authentication/token")).get("token").getAsString();

        assertThat(old.get(ADA).statusCode()).isEqualTo(401);
        assertThat(old.with(token).get(ADA).statusCode()).isEqualTo(200);
        assertThat(old.post("/v2/authentication/token").statusCode()).isEqualTo(401);
    }

    @Test
    void expiresTheTokenAfterTwentyMinutes() {
        clock.set(NOON);
        Caller admin = Caller.admin(simulator);

        clock.set(NOON.plusSeconds(1199));
        int justBefore = admin.get(ADA).statusCode();
        clock.set(NOON.plusSeconds(1200));
        int after = admin.get(ADA).statusCode();

        assertThat(justBefore).isEqualTo(200);
        assertThat(after).isEqualTo(401);
    }

    @Test
    void validatesATokenByHeaderAndByQuery() {
        Caller admin = Caller.admin(simulator);
        String path = "/v1/authentication/token";

        assertThat(admin.get(path).body()).isEqualTo("{\"valid\":true}");
        assertThat(nobody.get(path + "?token=" + admin.token()).body()).isEqualTo("{\"valid\":true}");
        assertThat(nobody.with("other").get(path).body()).isEqualTo("{\"valid\":false}");
    }

    @Test
    void endsTheTokenOnLogout() {
        Caller admin = Caller.admin(simulator);

        var answer = admin.post("/v1/authentication/logout");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(simulator.user("svc-admin").openTokens()).isZero();
        assertThat(admin.get(ADA).statusCode()).isEqualTo(401);
    }

    @Test
    void saysWhichHeaderTheTokenBelongsInto() {
        var answer = nobody.get(ADA);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .isEqualTo("{\"code\":\"UM1117\","
                        + "\"message\":\"Access token expected in the 'X-Authorization' header\",\"details\":null}");
    }

    @Test
    void refusesATokenBehindTheWordBearer() {
        Caller admin = Caller.admin(simulator);

        assertThat(admin.with("Bearer " + admin.token()).get(ADA).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesBothHeadersAtOnce() {
        assertThat(Caller.admin(simulator).getWithBothHeaders(ADA).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesTheTokenOfADisabledUser() {
        Caller margaret = Caller.user(simulator, "margaret");

        simulator.user("margaret").set("disabled", "true");

        assertThat(margaret.get(ADA).statusCode()).isEqualTo(401);
    }

    @Test
    void doesNotReviveATokenWhenItsUserIsEnabledAgain() {
        Caller margaret = Caller.user(simulator, "margaret");
        for (int i = 0; i < 3; i++) {
            nobody.post(LOGIN, Caller.login("margaret", "wrong"));
        }

        simulator.user("margaret").set("disabled", "false");

        assertThat(margaret.get(ADA).statusCode()).isEqualTo(401);
    }

    @Test
    void doesNotReviveATokenWhenItsUserIsPutInAgain() {
        Caller margaret = Caller.user(simulator, "margaret");
        Caller.admin(simulator).delete("/v2/usermanagement/users/9007199254740993");

        simulator.addUser("{'username':'margaret','id':'9007199254740993','roleIds':['26']}");

        assertThat(margaret.get(ADA).statusCode()).isEqualTo(401);
    }

    @Test
    void endsTokensOnRequest() {
        Caller admin = Caller.admin(simulator);

        simulator.user("svc-admin").endTokens();

        assertThat(admin.get(ADA).statusCode()).isEqualTo(401);
    }

    private void multipleLogin(String username) {
        JsonObject body = JsonParser.parseString(
                        Caller.login(username, simulator.user(username).password()))
                .getAsJsonObject();
        body.addProperty("multipleLogin", true);
        nobody.post(LOGIN, body.toString());
    }

    private static JsonObject claims(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonParser.parseString(new String(claims, StandardCharsets.UTF_8))
                .getAsJsonObject();
    }
}
