package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whatever a server writes there, the answer is a wait or none. */
class RetryAfterFuzzTest {
    private static final Instant NOW = Instant.parse("2026-01-01T08:00:00Z");

    @FuzzTest
    void isAWaitOrNothing(byte[] header) {
        Optional<Duration> wait = RetryAfter.parse(new String(header, StandardCharsets.UTF_8), NOW);

        assertThat(wait.filter(Duration::isNegative)).isEmpty();
    }
}
