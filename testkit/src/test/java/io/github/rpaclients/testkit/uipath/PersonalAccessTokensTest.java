package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonalAccessTokensTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String ALL = "/api/ReferenceToken";

    private final SettableClock clock = new SettableClock(NOW);
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();
    private final Wire grace =
            new Wire(uipath).use(uipath.signIns().personalAccessToken(Duration.ofDays(90), "PM.User.Read"));

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void makesATokenThatSignsInForItsScopes() {
        HttpResponse<String> made = create("OR.Users.Read", NOW.plus(Duration.ofDays(1)));
        Wire laptop = new Wire(uipath).use(text(made));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(laptop.orchestrator("GET", "/odata/Users(13)", "").statusCode())
                .isEqualTo(200);
        assertThat(laptop.orchestrator("DELETE", "/odata/Users(13)", "").statusCode())
                .isEqualTo(401);
        clock.set(NOW.plus(Duration.ofDays(1)));
        assertThat(laptop.orchestrator("GET", "/odata/Users(13)", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void tellsOfTokensAndNotWhatTheySay() {
        HttpResponse<String> made = create("OR.Users.Read", NOW.plus(Duration.ofDays(1)));

        JsonArray tokens = Wire.element(grace.identity("GET", ALL, "")).getAsJsonArray();

        assertThat(tokens).hasSize(2);
        JsonObject shown = tokens.get(1).getAsJsonObject();
        assertThat(shown.get("userId").getAsString())
                .isEqualTo(uipath.identity().user("grace").id());
        assertThat(shown.get("description").getAsString()).isEqualTo("laptop");
        assertThat(shown.get("expiration").getAsString()).isEqualTo("2026-03-03T08:00:00Z");
        assertThat(shown.get("referenceToken").isJsonNull()).isTrue();
        assertThat(tokens.toString()).doesNotContain(text(made));
        assertThat(grace.identity("GET", ALL + "/" + shown.get("id").getAsString(), "")
                        .body())
                .isEqualTo(shown.toString());
    }

    @Test
    void tellsWhenATokenWasUsedLast() {
        HttpResponse<String> made = create("OR.Users.Read", NOW.plus(Duration.ofDays(1)));
        String unused = made().get("lastUsed").toString();
        clock.set(NOW.plusSeconds(60));
        new Wire(uipath).use(text(made)).orchestrator("GET", "/odata/Users(13)", "");

        assertThat(unused).isEqualTo("null");
        assertThat(made().get("lastUsed").getAsString()).isEqualTo("2026-03-02T08:01:00.0000000Z");
    }

    @Test
    void putsAnotherTokenInItsPlaceUnderTheSameId() {
        HttpResponse<String> made = create("OR.Users.Read", NOW.plus(Duration.ofDays(1)));
        String id = made().get("id").getAsString();

        HttpResponse<String> renewed =
                grace.identity("PUT", ALL + "/" + id, "{\"expiration\":\"2026-06-01T00:00:00Z\"}");

        assertThat(renewed.statusCode()).isEqualTo(201);
        assertThat(text(renewed)).isNotEqualTo(text(made));
        assertThat(made().get("id").getAsString()).isEqualTo(id);
        assertThat(made().get("expiration").getAsString()).isEqualTo("2026-06-01T00:00:00Z");
        assertThat(new Wire(uipath).use(text(made)).identity("GET", ALL, "").statusCode())
                .isEqualTo(401);
        clock.set(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(new Wire(uipath)
                        .use(uipath.signIns().personalAccessToken(Duration.ofDays(1), "PM.User"))
                        .identity("PUT", ALL + "/" + id, "{\"expiration\":\"2026-07-01T00:00:00Z\"}")
                        .statusCode())
                .as("one that has expired")
                .isEqualTo(404);
    }

    @Test
    void endsAToken() {
        create("OR.Users.Read", NOW.plus(Duration.ofDays(1)));
        String id = made().get("id").getAsString();

        assertThat(grace.identity("DELETE", ALL + "/" + id, "").statusCode()).isEqualTo(204);
        assertThat(grace.identity("DELETE", ALL + "/" + id, "").statusCode()).isEqualTo(404);
        assertThat(grace.identity("GET", ALL + "/" + id, "").statusCode()).isEqualTo(404);
    }

    @Test
    void takesTokensForThreeHundredAndSixtyDaysAtTheMost() {
        assertThat(create("OR.Users", NOW.plus(Duration.ofDays(360))).statusCode())
                .isEqualTo(201);
        assertThat(create("OR.Users", NOW.plus(Duration.ofDays(361))).statusCode())
                .isEqualTo(400);
        assertThat(create("OR.Users", NOW).statusCode()).isEqualTo(400);
        assertThat(create("OR.Nothing", NOW.plus(Duration.ofDays(1))).statusCode())
                .isEqualTo(400);
    }

    @Test
    void hasNoneOfAnApplication() {
        Wire application = new Wire(uipath).signIn("");

        assertThat(application.identity("GET", ALL, "").statusCode()).isEqualTo(403);
        assertThat(new Wire(uipath).identity("GET", ALL, "").statusCode()).isEqualTo(401);
    }

    private JsonObject made() {
        return Wire.element(grace.identity("GET", ALL, ""))
                .getAsJsonArray()
                .get(1)
                .getAsJsonObject();
    }

    private HttpResponse<String> create(String scope, Instant expiration) {
        return grace.identity(
                "POST",
                ALL,
                "{\"description\":\"laptop\",\"expiration\":\"" + expiration + "\",\"scopes\":[\"" + scope + "\"]}");
    }

    private static String text(HttpResponse<String> answer) {
        return Wire.element(answer).getAsString();
    }
}
