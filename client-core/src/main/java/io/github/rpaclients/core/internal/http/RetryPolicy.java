package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Whether and when a call is tried again. A read is; a write only if it was not sent, or if the server said that it did
 * not do it. A read that the server puts off goes on until its deadline, since waiting is what the server asked for.
 */
final class RetryPolicy {
    private static final Duration TRANSIENT_BASE = Duration.ofMillis(100);
    private static final Duration THROTTLED_BASE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Of a hint, so that those who were told the same do not come back together. */
    private static final int SHARE_OF_A_HINT = 10;

    private static final Duration LONGEST_SCATTER = Duration.ofSeconds(5);

    private final int maxAttempts;
    private final DoubleSupplier random;

    RetryPolicy(int maxAttempts, DoubleSupplier random) {
        this.maxAttempts = maxAttempts;
        this.random = random;
    }

    /**
     * How long to wait before the next try; empty if there should be none.
     *
     * @param number the try that failed, from 1
     * @param left the time for the pause; a hint of the server that is longer is not cut but ends the call
     */
    Optional<Duration> pause(Operation operation, Answers.Verdict verdict, int number, Duration left) {
        if (verdict.again() == Answers.Verdict.Again.NO
                || !safe(operation, verdict)
                || !mayTry(operation, verdict, number)) {
            return Optional.empty();
        }
        Duration pause = pause(verdict, number);
        return pause.compareTo(left) < 0 ? Optional.of(pause) : Optional.empty();
    }

    /** What another try takes from the quota: nothing where the server has said when to come, or nobody was asked. */
    static int cost(Answers.Verdict verdict) {
        switch (verdict.again()) {
            case LATER:
                return hint(verdict).isPresent() ? 0 : RetryQuota.THROTTLED_COST;
            case AT_ONCE:
                return 0;
            default:
                return RetryQuota.TRANSIENT_COST;
        }
    }

    private boolean mayTry(Operation operation, Answers.Verdict verdict, int number) {
        boolean putOff = operation.reads() && verdict.again() == Answers.Verdict.Again.LATER;
        return putOff ? maxAttempts > 1 : number < maxAttempts;
    }

    private static boolean safe(Operation operation, Answers.Verdict verdict) {
        RequestOutcome outcome = verdict.failure().outcome();
        return operation.reads() || outcome == RequestOutcome.NOT_SENT || outcome == RequestOutcome.REJECTED;
    }

    private Duration pause(Answers.Verdict verdict, int number) {
        switch (verdict.again()) {
            case AT_ONCE:
                return Duration.ZERO;
            case LATER:
                return hint(verdict).map(this::scattered).orElseGet(() -> {
                    Duration half = doubled(THROTTLED_BASE, number).dividedBy(2);
                    return half.plus(scaled(half));
                });
            default:
                return scaled(doubled(TRANSIENT_BASE, number));
        }
    }

    /** At once is no answer to the question when: without a pause of our own, many would come back in a row. */
    private static Optional<Duration> hint(Answers.Verdict verdict) {
        return verdict.failure().retryAfter().filter(hint -> !hint.isZero());
    }

    private Duration scattered(Duration hint) {
        return hint.plus(scaled(shorter(hint.dividedBy(SHARE_OF_A_HINT), LONGEST_SCATTER)));
    }

    private static Duration doubled(Duration base, int number) {
        return shorter(base.multipliedBy(1L << Math.min(number - 1, 16)), LONGEST);
    }

    private Duration scaled(Duration duration) {
        return Duration.ofNanos((long) (duration.toNanos() * random.getAsDouble()));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
