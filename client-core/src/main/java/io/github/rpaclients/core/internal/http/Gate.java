package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.Sleeper;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Whether calls may still be made. A gate inside another one is shut with it, but not the other way round. Whoever waits
 * behind a gate is woken when it is shut. Thread-safe.
 */
public final class Gate {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private final Optional<Gate> outer;
    private final AtomicBoolean closed = new AtomicBoolean();
    /** The threads that wait behind the outermost gate or one inside it. */
    private final Set<Thread> waiting;

    private Gate(Optional<Gate> outer) {
        this.outer = outer;
        this.waiting = outer.map(gate -> gate.waiting).orElseGet(ConcurrentHashMap::newKeySet);
    }

    /** An open gate with nothing around it. */
    public static Gate open() {
        return new Gate(Optional.empty());
    }

    /** An open gate inside this one. */
    public Gate inner() {
        return new Gate(Optional.of(this));
    }

    /** True for the one who closed it. */
    public boolean close() {
        boolean first = !closed.getAndSet(true);
        // all of them, because only they know which gates are around them
        waiting.forEach(LockSupport::unpark);
        return first;
    }

    /** @throws IllegalStateException if this gate or one around it is closed */
    public void pass() {
        if (isClosed()) {
            throw new IllegalStateException("The client is closed");
        }
    }

    /**
     * Waits; the sleeper of a test is asked to do so, and cannot be woken.
     *
     * @throws IllegalStateException at once when this gate or one around it is closed
     */
    void sleep(Sleeper sleeper, Duration pause) throws InterruptedException {
        await(sleeper, pause, () -> false);
    }

    /**
     * The same, but also ends when there is {@code enough}; whoever makes that true unparks the thread.
     *
     * @return false if the whole time has passed
     */
    boolean await(Sleeper sleeper, Duration pause, BooleanSupplier enough) throws InterruptedException {
        if (sleeper != Sleeper.real()) {
            sleeper.sleep(pause);
            pass();
            return false;
        }
        long start = System.nanoTime();
        long nanos = pause.compareTo(LONGEST) < 0 ? pause.toNanos() : Long.MAX_VALUE;
        Thread thread = Thread.currentThread();
        waiting.add(thread);
        try {
            while (true) {
                pass();
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (enough.getAsBoolean()) {
                    return true;
                }
                long left = nanos - (System.nanoTime() - start);
                if (left <= 0) {
                    return false;
                }
                LockSupport.parkNanos(this, left);
            }
        } finally {
            waiting.remove(thread);
        }
    }

    boolean isClosed() {
        return closed.get() || (outer.isPresent() && outer.get().isClosed());
    }
}
