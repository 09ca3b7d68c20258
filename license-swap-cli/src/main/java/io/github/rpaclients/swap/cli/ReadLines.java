package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.ReadProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** Says how far long reads are, at most every second; nothing within the first one. Thread-safe. */
final class ReadLines implements ReadProgress {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Clock clock;
    private final Consumer<String> lines;
    private Instant last;

    /** @param lines called by one thread at a time */
    ReadLines(Clock clock, Consumer<String> lines) {
        this.clock = clock;
        this.lines = lines;
        this.last = clock.instant();
    }

    @Override
    public synchronized void read(String what, long soFar) {
        Instant now = clock.instant();
        if (Duration.between(last, now).abs().compareTo(A_SECOND) >= 0) {
            last = now;
            lines.accept("reading " + what + ": " + String.format(Locale.ROOT, "%,d", soFar) + " people");
        }
    }
}
