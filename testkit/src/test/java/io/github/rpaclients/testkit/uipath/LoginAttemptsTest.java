package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How people tried to sign in, and when they last could. */
class LoginAttemptsTest {
    private static final Instant MORNING = Instant.parse("2026-11-02T06:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-11-01T06:00:00Z");

    private final SettableClock clock = new SettableClock(MORNING);
    private final UiPathSimulator uipath = UiPathSimulator.builder()
            .clock(clock)
            .deployment(Deployment.AUTOMATION_SUITE)
            .start();
    private final Wire wire = new Wire(uipath).signIn("");
    private final String ada = uipath.identity().user("ada").id();

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void areListedWithWhatBecameOfThem() {
        uipath.identity().user("ada").loginAttempt("invalidPassword", YESTERDAY).loginAttempt("success", MORNING);

        JsonObject page = Wire.json(attempts("?top=1000"));

        assertThat(page.get("totalCount").getAsInt()).isEqualTo(2);
        JsonObject first = page.getAsJsonArray("results").get(0).getAsJsonObject();
        assertThat(first.get("id").getAsLong()).isEqualTo(1);
        assertThat(first.get("userId").getAsString()).isEqualTo(ada);
        assertThat(first.get("result").getAsString()).isEqualTo("invalidPassword");
        assertThat(first.get("creationTime").getAsString()).isEqualTo("2026-11-01T06:00:00.0000000Z");
        assertThat(first.get("partitionName").getAsString()).isEqualTo("acme");
    }

    @Test
    void areListedSinceSomeTimeInTheOrderAskedFor() {
        uipath.identity()
                .user("ada")
                .loginAttempt("success", YESTERDAY)
                .loginAttempt("lockedOut", MORNING)
                .loginAttempt("adLogin", MORNING.plusSeconds(1));

        JsonObject page =
                Wire.json(attempts("?top=1000&since=2026-11-02T00:00:00Z&sortBy=creationTime&sortOrder=desc"));

        assertThat(page.getAsJsonArray("results").get(0).toString()).contains("adLogin");
        assertThat(page.getAsJsonArray("results").get(1).toString()).contains("lockedOut");
        assertThat(page.get("totalCount").getAsInt()).isEqualTo(2);
        assertThat(attempts("?since=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void areTenUnlessMoreAreAskedFor() {
        for (int i = 0; i < 12; i++) {
            uipath.identity().user("ada").loginAttempt("success", MORNING);
        }

        assertThat(Wire.json(attempts("")).getAsJsonArray("results")).hasSize(10);
    }

    @Test
    void areNumbersWhereEnumsAre() {
        uipath.identity().integerEnums(true).user("ada").loginAttempt("invalidPassword", MORNING);

        assertThat(attempts("").body()).contains("\"result\":1");
    }

    @Test
    void setTheLastLoginIfTheyCameIn() {
        uipath.identity()
                .user("ada")
                .loginAttempt("success", MORNING)
                .loginAttempt("adLogin", YESTERDAY)
                .loginAttempt("invalidPassword", MORNING.plusSeconds(60));

        JsonObject user = Wire.json(wire.call("GET", "/identity_/api/User/" + ada, ""));

        assertThat(user.get("lastLoginTime").getAsString()).isEqualTo("2026-11-02T06:00:00.0000000Z");
    }

    @Test
    void comeFromSigningInByPassword() {
        uipath.signIns().password("ada", "Byron!1815");

        signIn("wrong");
        signIn("Byron!1815");

        assertThat(attempts("").body()).contains("invalidPassword", "success");
        assertThat(uipath.identity().user("ada").json()).contains("\"lastLoginTime\":\"2026-11-02T06:00:00.0000000Z\"");
    }

    @Test
    void needAScopeOfTheirOwn() {
        wire.signIn("PM.User");

        assertThat(attempts("").statusCode()).isEqualTo(403);
    }

    @Test
    void areThoseOfSomebodyWhoIsThere() {
        assertThat(wire.call("GET", "/identity_/api/User/" + new UUID(7, 7) + "/loginAttempts", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void haveTheWordsOfTheVendor() {
        assertThatThrownBy(() -> uipath.identity().user("ada").loginAttempt("ok", MORNING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("invalidPassword");
        assertThatThrownBy(() -> uipath.identity().robotAccount("nightly").loginAttempt("success", MORNING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areNotToBeHadInTheCloud() {
        try (UiPathSimulator cloud = UiPathSimulator.start()) {
            HttpResponse<String> answer = new Wire(cloud)
                    .signIn("")
                    .identity("GET", "/api/User/" + cloud.identity().user("ada").id() + "/loginAttempts", "");

            assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("text/html");
        }
    }

    @Test
    void areKeptWithTheCompany() {
        uipath.identity().user("ada").loginAttempt("success", YESTERDAY);
        String company = uipath.json();
        uipath.reset();

        uipath.load(company);
        wire.signIn("");
        uipath.identity().user("ada").loginAttempt("success", MORNING);

        assertThat(attempts("").body()).contains("\"id\":1", "\"id\":2");
    }

    private HttpResponse<String> attempts(String query) {
        return wire.call("GET", "/identity_/api/User/" + ada + "/loginAttempts" + query, "");
    }

    private void signIn(String password) {
        wire.call(
                "POST",
                "/acme/production/orchestrator_/api/account/authenticate",
                "{\"tenancyName\":\"production\",\"usernameOrEmailAddress\":\"ada@acme.example\",\"password\":\""
                        + password + "\"}");
    }
}
