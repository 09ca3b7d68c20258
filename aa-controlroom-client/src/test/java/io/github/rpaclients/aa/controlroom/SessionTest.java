package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.testing.FakeClock;
import io.github.rpaclients.aa.controlroom.testing.RecordingSleeper;
import io.github.rpaclients.aa.controlroom.testing.Together;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.error.UnauthorizedException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The session against a Control Room that ends tokens and disables users as the real one does. */
class SessionTest {
    private static final UserId GRACE = UserId.of(2001);

    private final FakeClock clock = new FakeClock();
    private final ControlRoomSimulator simulator =
            ControlRoomSimulator.builder().clock(clock).start();
    private final HttpOptions options = HttpOptions.builder()
            .clock(clock)
            .ticker(clock)
            .sleeper(new RecordingSleeper())
            .build();
    private final ControlRoomClient client = client(simulator.adminPassword());

    @AfterEach
    void close() {
        client.close();
        simulator.close();
    }

    @Test
    void sendsNothingBeforeTheFirstCall() {
        assertThat(simulator.requests().all()).isEmpty();
    }

    @Test
    void logsInOnceHoweverManyThreadsCall() {
        List<Object> results = Together.call(50, () -> client.users().get(GRACE).username());

        assertThat(results).hasSize(50).containsOnly("grace");
        assertThat(logins()).isEqualTo(1);
    }

    @Test
    void refreshesOnceBeforeTheEndHoweverManyThreadsCall() {
        client.users().get(GRACE);
        clock.advance(Duration.ofMinutes(18).plusSeconds(1));

        List<Object> results = Together.call(50, () -> client.users().get(GRACE).username());

        assertThat(results).hasSize(50).containsOnly("grace");
        assertThat(refreshes()).isEqualTo(1);
        assertThat(logins()).isEqualTo(1);
        assertThat(simulator.requests().matching("GET", "/users/")).allMatch(r -> r.status() == 200);
    }

    @Test
    void leavesATokenAloneThatLivesForLong() {
        client.users().get(GRACE);
        clock.advance(Duration.ofMinutes(17));

        client.users().get(GRACE);

        assertThat(refreshes()).isZero();
    }

    @Test
    void doesNotRefreshAShortLivedTokenWithEveryCall() {
        simulator.settings().tokenLifetime(Duration.ofMinutes(1));

        client.users().get(GRACE);
        client.users().get(GRACE);

        assertThat(refreshes()).isZero();
    }

    @Test
    void logsInAgainWhenTheTokenHasEnded() {
        client.users().get(GRACE);
        clock.advance(Duration.ofMinutes(21));

        client.users().get(GRACE);

        assertThat(refreshes()).isZero();
        assertThat(logins()).isEqualTo(2);
    }

    @Test
    void repeatsACallOnceWhenTheServerHasEndedTheSession() {
        client.users().get(GRACE);
        simulator.requests().clear();
        simulator.user(simulator.adminUsername()).endTokens();

        User user = client.users().get(GRACE);

        assertThat(user.username()).isEqualTo("grace");
        assertThat(simulator.requests().matching("GET", "/users/2001")).hasSize(2);
        assertThat(logins()).isEqualTo(1);
    }

    @Test
    void logsInAgainOnceForManyThreadsWhoseSessionHasEnded() {
        client.users().get(GRACE);
        simulator.requests().clear();
        simulator.user(simulator.adminUsername()).endTokens();

        List<Object> results = Together.call(50, () -> client.users().get(GRACE).username());

        assertThat(results).hasSize(50).containsOnly("grace");
        assertThat(logins()).isEqualTo(1);
    }

    @Test
    void neverRepeatsAFailedLogin() {
        try (ControlRoomClient wrong = client("not the password")) {
            assertThatThrownBy(() -> wrong.users().get(GRACE)).isInstanceOf(SignInException.class);

            assertThatThrownBy(() -> wrong.users().get(GRACE))
                    .isInstanceOfSatisfying(
                            SignInException.class, e -> assertThat(e.outcome()).isEqualTo(RequestOutcome.NOT_SENT))
                    .hasMessageContaining("An earlier login failed")
                    .hasMessageContaining("disables a user after three failed logins");
        }
        assertThat(simulator.user(simulator.adminUsername()).failedLogins()).isEqualTo(1);
    }

    @Test
    void failsALoginOnceForAllThreadsThatWait() {
        try (ControlRoomClient wrong = client("not the password")) {
            List<Object> results = Together.call(50, () -> wrong.users().get(GRACE));

            assertThat(results).hasSize(50).allMatch(SignInException.class::isInstance);
        }
        assertThat(simulator.user(simulator.adminUsername()).failedLogins()).isEqualTo(1);
    }

    @Test
    void doesNotRepeatALoginWhoseAnswerWasLost() {
        simulator.faults().next("POST", "/v2/authentication").dropAnswer();
        assertThatThrownBy(() -> client.users().get(GRACE)).isInstanceOf(SignInException.class);

        assertThatThrownBy(() -> client.users().get(GRACE)).isInstanceOf(SignInException.class);

        assertThat(logins()).isEqualTo(1);
    }

    @Test
    void repeatsALoginThatABusyServerTurnedAway() {
        simulator
                .faults()
                .next("POST", "/v2/authentication")
                .retryAfter(Duration.ofSeconds(1))
                .refuse(503);

        User user = client.users().get(GRACE);

        assertThat(user.username()).isEqualTo("grace");
        assertThat(logins()).isEqualTo(2);
    }

    @Test
    void doesNotHoldABusyServerAgainstLaterCallers() {
        simulator.faults().next("POST", "/v2/authentication").refuse(503);
        assertThatThrownBy(() -> client.users().get(GRACE)).isInstanceOf(SignInException.class);

        User user = client.users().get(GRACE);

        assertThat(user.username()).isEqualTo("grace");
    }

    @Test
    void logsInWhenTheRefreshIsRefused() {
        client.users().get(GRACE);
        clock.advance(Duration.ofMinutes(19));
        simulator.user(simulator.adminUsername()).endTokens();

        client.users().get(GRACE);

        assertThat(refreshes()).isEqualTo(1);
        assertThat(logins()).isEqualTo(2);
        assertThat(simulator.requests().matching("GET", "/users/")).allMatch(r -> r.status() == 200);
    }

    @Test
    void goesOnWithTheOldTokenWhenTheRefreshFailsForAReasonThatPasses() {
        client.users().get(GRACE);
        clock.advance(Duration.ofMinutes(19));
        simulator.faults().next("POST", "/authentication/token").refuse(500);

        client.users().get(GRACE);
        client.users().get(GRACE);

        assertThat(refreshes()).isEqualTo(1);
        assertThat(logins()).isEqualTo(1);
    }

    @Test
    void triesARefreshThatFailedAgainLater() {
        client.users().get(GRACE);
        clock.advance(Duration.ofMinutes(19));
        simulator.faults().next("POST", "/authentication/token").refuse(500);
        client.users().get(GRACE);
        clock.advance(Duration.ofSeconds(16));

        client.users().get(GRACE);

        assertThat(refreshes()).isEqualTo(2);
        assertThat(logins()).isEqualTo(1);
    }

    @Test
    void recoversWhenTheAnswerOfARefreshIsLost() {
        client.users().get(GRACE);
        clock.advance(Duration.ofMinutes(19));
        simulator.faults().next("POST", "/authentication/token").dropAnswer();

        User user = client.users().get(GRACE);

        assertThat(user.username()).isEqualTo("grace");
        assertThat(refreshes()).isEqualTo(1);
        assertThat(logins()).isEqualTo(2);
    }

    @Test
    void logsOutOnClose() {
        client.users().get(GRACE);

        client.close();
        client.close();

        assertThat(simulator.requests().matching("POST", "/logout")).hasSize(1);
        assertThat(simulator.user(simulator.adminUsername()).openTokens()).isZero();
    }

    @Test
    void doesNotLogOutWhoNeverLoggedIn() {
        client.close();

        assertThat(simulator.requests().all()).isEmpty();
    }

    @Test
    void closesAlthoughTheLogoutFails() {
        client.users().get(GRACE);
        simulator.faults().next("POST", "/logout").refuse(500);

        client.close();

        assertThat(simulator.requests().matching("POST", "/logout")).hasSize(1);
    }

    @Test
    void sendsNothingAfterClose() {
        client.close();

        assertThatThrownBy(() -> client.users().get(GRACE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThat(simulator.requests().all()).isEmpty();
    }

    @Test
    void takesA401ToATokenOfSomebodyElseAsFinal() {
        try (ControlRoomClient guest = builder()
                .credentials(ControlRoomCredentials.token(Secret.of("ended.long.ago")))
                .build()) {
            assertThatThrownBy(() -> guest.users().get(GRACE)).isInstanceOf(UnauthorizedException.class);
        }
        assertThat(simulator.requests().all()).hasSize(1);
    }

    @Test
    void signsInWithAnApiKeyThatHoldsABackslash() {
        try (ControlRoomClient keyed = builder()
                .credentials(
                        ControlRoomCredentials.apiKey(simulator.adminUsername(), Secret.of(simulator.adminApiKey())))
                .build()) {
            assertThat(keyed.users().get(GRACE).username()).isEqualTo("grace");
        }
    }

    private long logins() {
        return simulator.requests().matching("POST", "/v2/authentication").size() - refreshes();
    }

    private long refreshes() {
        return simulator.requests().matching("POST", "/v2/authentication/token").size();
    }

    private ControlRoomClient client(String password) {
        return builder()
                .credentials(ControlRoomCredentials.password(simulator.adminUsername(), Secret.of(password)))
                .build();
    }

    private ControlRoomBuilder builder() {
        return ControlRoomClient.builder().url(simulator.url()).http(options);
    }
}
