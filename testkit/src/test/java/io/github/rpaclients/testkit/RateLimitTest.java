package io.github.rpaclients.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathRateLimits;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-02T06:00:00Z"));
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();
    private final Http http = Http.to(uipath.url());

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void answers429WithTheTimeUntilTheOldestCallIsForgotten() throws Exception {
        uipath.faults().rateLimit(RateLimit.of(2, Duration.ofMinutes(1)));
        http.get("/elsewhere");
        clock.forward(Duration.ofSeconds(20));
        http.get("/elsewhere");

        HttpResponse<String> refused = http.get("/elsewhere");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("40");
    }

    @Test
    void letsOneCallPassForEachThatIsForgotten() throws Exception {
        uipath.faults().rateLimit(RateLimit.of(2, Duration.ofMinutes(1)));
        http.get("/elsewhere");
        clock.forward(Duration.ofSeconds(20));
        http.get("/elsewhere");
        clock.forward(Duration.ofSeconds(39));
        int early = http.get("/elsewhere").statusCode();
        clock.forward(Duration.ofSeconds(1));

        assertThat(early).isEqualTo(429);
        assertThat(statuses(2)).containsExactly(200, 429);
    }

    @Test
    void countsOnlyWhatItIsFor() throws Exception {
        uipath.faults().rateLimit(RateLimit.of(1, Duration.ofMinutes(1)).on("GET", "/elsewhere"));

        assertThat(http.get("/somewhere").statusCode()).isEqualTo(200);
        assertThat(http.send("PUT", "/elsewhere", "{}").statusCode()).isEqualTo(200);
        assertThat(statuses(2)).containsExactly(200, 429);
    }

    @Test
    void countsNothingInOneLimitThatAnotherRefused() throws Exception {
        uipath.faults()
                .rateLimit(
                        RateLimit.of(2, Duration.ofHours(1)),
                        RateLimit.of(1, Duration.ofMinutes(1)).on("GET", "/elsewhere"));
        List<Integer> first = statuses(2);
        clock.forward(Duration.ofMinutes(1));

        assertThat(first).containsExactly(200, 429);
        assertThat(statuses(2)).containsExactly(200, 429);
    }

    @Test
    void spendsNoFaultOnARefusedCall() throws Exception {
        uipath.faults().rateLimit(RateLimit.of(1, Duration.ofMinutes(1)));
        http.get("/elsewhere");
        uipath.faults().next(503);
        int refused = http.get("/elsewhere").statusCode();
        clock.forward(Duration.ofMinutes(1));

        assertThat(refused).isEqualTo(429);
        assertThat(http.get("/elsewhere").statusCode()).isEqualTo(503);
    }

    @Test
    void tellsWhatIsLeft() throws Exception {
        uipath.faults().rateLimit(RateLimit.of(12, Duration.ofMinutes(1)).tellingRemainingDownTo(10));

        List<String> left = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            left.add(http.get("/elsewhere")
                    .headers()
                    .firstValue("X-RateLimit-Remaining")
                    .orElse("none"));
        }

        assertThat(left.subList(0, 4)).containsExactly("11", "10", "0", "0");
        assertThat(left.get(12)).isEqualTo("0");
    }

    @Test
    void tellsExactlyWhatIsLeft() throws Exception {
        uipath.faults().rateLimit(RateLimit.of(2, Duration.ofMinutes(1)).tellingRemaining());

        assertThat(http.get("/elsewhere").headers().firstValue("X-RateLimit-Remaining"))
                .hasValue("1");
    }

    @Test
    void keepsQuietUnlessToldToTell() throws Exception {
        uipath.faults().rateLimit(RateLimit.of(1, Duration.ofMinutes(1)));

        assertThat(http.get("/elsewhere").headers().firstValue("X-RateLimit-Remaining"))
                .isEmpty();
        assertThat(http.get("/elsewhere").headers().firstValue("X-RateLimit-Remaining"))
                .isEmpty();
    }

    @Test
    void goesByAClockOfItsOwn() throws Exception {
        SettableClock own = new SettableClock(Instant.parse("2026-11-02T06:00:00Z"));
        uipath.faults().rateLimit(RateLimit.of(1, Duration.ofMinutes(1)).clock(own));
        http.get("/elsewhere");
        clock.forward(Duration.ofMinutes(1));
        int still = http.get("/elsewhere").statusCode();
        own.forward(Duration.ofMinutes(1));

        assertThat(still).isEqualTo(429);
        assertThat(http.get("/elsewhere").statusCode()).isEqualTo(200);
    }

    @Test
    void isLiftedWithTheFaults() throws Exception {
        uipath.faults().rateLimit(RateLimit.of(0, Duration.ofMinutes(1)));
        List<Integer> before = statuses(1);

        uipath.faults().clear();

        assertThat(before).containsExactly(429);
        assertThat(statuses(1)).containsExactly(200);
    }

    @Test
    void goesByTheClockOfTheControlRoom() throws Exception {
        try (ControlRoomSimulator simulator =
                ControlRoomSimulator.builder().clock(clock).start()) {
            Http room = Http.to(simulator.url());
            simulator.faults().rateLimit(RateLimit.of(1, Duration.ofMinutes(1)));
            room.get("/elsewhere");
            int refused = room.get("/elsewhere").statusCode();
            clock.forward(Duration.ofMinutes(1));

            assertThat(refused).isEqualTo(429);
            assertThat(room.get("/elsewhere").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void knowsWhatUiPathPublishedForIdentity() throws Exception {
        uipath.faults().rateLimit(UiPathRateLimits.identity());
        String users = "/acme/identity_/api/User/users";
        for (int i = 0; i < 160; i++) {
            http.send("DELETE", users, "");
        }
        for (int i = 0; i < 300; i++) {
            http.get(users);
        }

        assertThat(http.send("DELETE", users, "").statusCode()).isEqualTo(429);
        assertThat(http.get(users).statusCode()).isEqualTo(429);
        assertThat(http.send("POST", users, "{}").statusCode()).isNotEqualTo(429);
        assertThat(http.get(Http.GRACE).statusCode()).isEqualTo(401);
        assertThat(uipath.requests().all())
                .filteredOn(request -> request.status() == 429)
                .hasSize(2);
    }

    @Test
    void refusesALimitThatMakesNoSense() {
        assertThatThrownBy(() -> RateLimit.of(-1, Duration.ofMinutes(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RateLimit.of(1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Integer> statuses(int requests) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            statuses.add(http.get("/elsewhere").statusCode());
        }
        return statuses;
    }
}
