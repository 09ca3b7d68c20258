package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.http.Transport;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cloud's edge answers 429 without the header and says in the body how long to wait. */
class RetryAfterInBodyTest extends StackTest {
    private static final Duration USUAL = Duration.ofMillis(750);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"retry_after\":7} | PT7.35S",
                "{\"error\":{\"retry_after\":1},\"retry_after\":\"7\"} | PT7.35S",
                "{\"retry_after\":0.25} | PT0.2625S",
                "{\"retry_after\":0} | PT0.75S",
                "{\"retry_after\":61} | PT1M3.5S",
            })
    void waitsAsLongAsTheBodyAsksAndALittleMore(String body, Duration pause) {
        enqueue429(body);
        enqueue(200);

        put(calls());

        assertThat(sleeper.pauses).containsExactly(pause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"retry_after\":-1}",
                "{\"retry_after\":null}",
                "{\"retry_after\":\"soon\"}",
                "{\"retry_after\":\"\"}",
                "{\"retry_after\":{}}",
                "{\"retry_after\":1e9}",
                "{\"retry_after\":7",
                "<html>retry_after: 7</html>",
                "retry_after",
                "[{\"retry_after\":7}]",
                "",
            })
    void waitsAsUsualWhereTheBodyMakesNoSense(String body) {
        enqueue429(body);
        enqueue(200);

        put(calls());

        assertThat(sleeper.pauses).containsExactly(USUAL);
    }

    @Test
    void believesTheHeaderBeforeTheBody() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "3")
                .body("{\"retry_after\":7}")
                .build());
        enqueue(200);

        put(calls());

        assertThat(sleeper.pauses).containsExactly(Duration.ofMillis(3150));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "99999999999999999999.5"})
    void failsAtOnceWhereTheBodyAsksForLongerThanTheCallMayTake(String seconds) {
        enqueue429("{\"retry_after\":" + seconds + "}");

        RateLimitedException failure = catchThrowableOfType(RateLimitedException.class, () -> put(calls()));

        assertThat(failure.retryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).isGreaterThan(Duration.ofDays(365)));
        assertThat(sleeper.pauses).isEmpty();
    }

    @Test
    void believesTheBodyOfNoOtherStatus() {
        server.enqueue(
                new MockResponse.Builder().code(503).body("{\"retry_after\":7}").build());
        enqueueJson("{\"id\":13}");

        get(calls());

        // as after any gateway's page
        assertThat(sleeper.pauses).containsExactly(Duration.ofMillis(50));
    }

    @Test
    void doesNotWaitBeyondTheDeadline() {
        transport = Transport.create(
                options().operationTimeout(Duration.ofSeconds(5)).build());
        enqueue429("{\"retry_after\":7}");

        RateLimitedException failure = catchThrowableOfType(RateLimitedException.class, () -> put(calls()));

        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(sleeper.pauses).isEmpty();
    }

    private void enqueue429(String body) {
        server.enqueue(new MockResponse.Builder().code(429).body(body).build());
    }
}
