package io.github.rpaclients.swap.run;

import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.AttemptListener;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How far the clock of a system is ahead of the one here, as its last answer showed; for {@link PoolSwap#comparingClocks}.
 * Thread-safe.
 */
public final class ServerClock implements AttemptListener {
    /** A server tells whole seconds and drops the rest. */
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private final Clock here;
    private volatile Optional<Duration> ahead = Optional.empty();

    /** @param here the time that the rosters go by */
    public ServerClock(Clock here) {
        this.here = here;
    }

    @Override
    public void attempted(Attempt attempt) {
        attempt.serverTime()
                .map(there -> Duration.between(
                        here.instant().minus(attempt.duration().dividedBy(2)), there.plus(HALF_A_SECOND)))
                .ifPresent(now -> ahead = Optional.of(now));
    }

    /** Negative if it is behind; empty as long as no answer has told. */
    public Optional<Duration> ahead() {
        return ahead;
    }
}
