package io.github.rpaclients.core.internal.http;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether calls may still be made. A gate inside another one is shut with it, but not the other way round. Thread-safe. */
public final class Gate {
    private final Optional<Gate> outer;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Gate(Optional<Gate> outer) {
        this.outer = outer;
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
        return !closed.getAndSet(true);
    }

    /** @throws IllegalStateException if this gate or one around it is closed */
    public void pass() {
        if (isClosed()) {
            throw new IllegalStateException("The client is closed");
        }
    }

    boolean isClosed() {
        return closed.get() || outer.map(Gate::isClosed).orElse(false);
    }
}
