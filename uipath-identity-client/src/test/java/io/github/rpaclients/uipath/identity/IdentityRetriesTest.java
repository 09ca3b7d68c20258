package io.github.rpaclients.uipath.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.uipath.identity.robotaccounts.NewRobotAccount;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityRetriesTest {
    private static final String ACCOUNT = "{\"id\":\"7d0c5a31-92f4-4b6e-8c17-3e5f7a9b1d20\"}";

    private final IdentityServer server = IdentityServer.start();
    private final IdentityClient identity = server.identity();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void doesNotRepeatACreationWhoseAnswerWasLost() {
        server.dropsTheConnection().answers(201, ACCOUNT);

        ApiException failure = catchThrowableOfType(
                ConnectionException.class, () -> identity.robotAccounts().create(NewRobotAccount.of("x")));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.requestCount()).isEqualTo(1);
        assertThat(server.sleeper().slept()).isEmpty();
    }

    @Test
    void doesNotRepeatACreationOnAReusedConnectionThatDrops() {
        server.answers("[]").dropsTheConnection().answers(201, ACCOUNT);
        identity.groups().list();

        ApiException failure = catchThrowableOfType(
                ConnectionException.class, () -> identity.robotAccounts().create(NewRobotAccount.of("x")));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void doesNotRepeatADeletionWhoseAnswerWasLost() {
        server.dropsTheConnection().answers(204, "");

        ApiException failure = catchThrowableOfType(
                ConnectionException.class, () -> identity.robotAccounts().deleteAll(List.of(RobotAccountId.of("1"))));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void repeatsACreationThatWasThrottled() {
        server.answersTooManyRequests(7).answers(201, ACCOUNT);

        identity.robotAccounts().create(NewRobotAccount.of("x"));

        assertThat(server.requestCount()).isEqualTo(2);
        // and a tenth of it at the most, so that those who were told the same do not come back together
        // the limiter would wait once more, as no time passes here while one sleeps
        assertThat(server.sleeper().slept()).startsWith(Duration.ofMillis(7350));
    }

    @Test
    void repeatsADeletionWithItsBody() {
        server.answersTooManyRequests(1).answers(204, "");

        identity.robotAccounts().deleteAll(List.of(RobotAccountId.of("1")));

        assertThat(server.received()).isEqualTo(server.received());
    }

    @Test
    void repeatsAReadWhoseAnswerWasLost() {
        server.dropsTheConnection().answers("[]");

        assertThat(identity.groups().list()).isEmpty();

        assertThat(server.requestCount()).isEqualTo(2);
    }
}
