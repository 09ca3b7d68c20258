package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.http.Transport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DeadlineTest extends StackTest {
    @Test
    void endsABodyThatDripsAtTheDeadline() {
        transport = Transport.create(
                options().operationTimeout(Duration.ofMillis(1200)).build());
        server.enqueue(json("{\"id\":13" + " ".repeat(50) + "}")
                .throttleBody(1, 500, TimeUnit.MILLISECONDS)
                .build());
        long start = System.nanoTime();

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> get(calls()));

        // the whole body takes half a minute, and no silence in it reaches the read timeout
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1100), Duration.ofSeconds(8));
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.DONE);
        assertThat(failure).hasMessageContaining("in time");
        assertThat(attempts).hasSize(1);
    }

    @Test
    void sendsNothingAfterASleepThatOutlivedTheDeadline() {
        Instant[] now = {Instant.EPOCH};
        transport = Transport.create(options()
                .ticker(() -> now[0].toEpochMilli() * 1_000_000)
                .sleeper(pause -> now[0] = now[0].plus(Duration.ofHours(1)))
                .build());
        enqueue(429);
        enqueue(200);

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure).isInstanceOf(RateLimitedException.class);
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void pausesNotEvenAsLongAsIsLeft() {
        transport = Transport.create(options()
                .ticker(() -> 0)
                .operationTimeout(Duration.ofMillis(750))
                .build());
        enqueue(429);

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(sleeper.pauses).isEmpty();
    }

    @Test
    void doesNotMindAClockThatIsSetBack() {
        Instant[] now = {Instant.parse("2026-03-02T08:00:00Z")};
        transport = Transport.create(options()
                .clock(new Clock() {
                    @Override
                    public Instant instant() {
                        // further with every look
                        return now[0] = now[0].minusSeconds(270);
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }
                })
                .build());
        enqueue(429);
        enqueue(200);

        put(calls());

        assertThat(sleeper.pauses).containsExactly(Duration.ofMillis(750));
        assertThat(attempts)
                .hasSize(2)
                .allSatisfy(attempt -> assertThat(attempt.duration()).isBetween(Duration.ZERO, Duration.ofSeconds(20)));
    }
}
