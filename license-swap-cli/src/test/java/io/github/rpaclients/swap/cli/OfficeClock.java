package io.github.rpaclients.swap.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of a simulated system, which goes with that of the shell unless a test says otherwise. */
final class OfficeClock extends Clock {
    private final AtomicReference<Runnable> whenAsked = new AtomicReference<>(() -> {});
    private volatile Instant now = Shell.START.instant();

    void set(Instant time) {
        now = time;
    }

    /** What happens once, when the system looks at its clock to answer. */
    void whenAsked(Runnable once) {
        whenAsked.set(once);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        whenAsked.getAndSet(() -> {}).run();
        return now;
    }
}
