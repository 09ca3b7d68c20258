package io.github.rpaclients.core.http;

import java.time.Duration;
import java.util.Objects;

/** Refuses time limits that nobody can keep. */
final class TimeLimit {
    /** In days; OkHttp counts milliseconds in an int. */
    private static final int LONGEST_SILENCE = 24;

    /** In days; longer than any call. */
    private static final int LONGEST_CALL = 365;

    private TimeLimit() {}

    /** Of what OkHttp waits for. */
    static Duration ofSilence(String name, Duration limit) {
        return checked(name, limit, LONGEST_SILENCE);
    }

    /** Of a call or one of its tries. */
    static Duration ofCall(String name, Duration limit) {
        return checked(name, limit, LONGEST_CALL);
    }

    private static Duration checked(String name, Duration limit, int days) {
        if (Objects.requireNonNull(limit, name + " must not be null").isZero() || limit.isNegative()) {
            throw new IllegalArgumentException(name + " must be positive, not " + limit);
        }
        if (limit.compareTo(Duration.ofDays(days)) > 0) {
            throw new IllegalArgumentException(name + " must be at most " + days + " days, not " + limit);
        }
        return limit;
    }
}
