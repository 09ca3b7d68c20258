package io.github.rpaclients.swap.run;

import java.time.Instant;
import java.util.Optional;

/** A person has said that no seat of the pool moves for a while. Nothing has moved. */
public final class PoolPausedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PoolPausedException(String pool, Optional<Instant> until) {
        super("The pool " + pool + " is paused "
                + until.map(end -> "until " + end).orElse("until somebody says that it goes on")
                + ", so nothing moves: license-swap continue " + pool);
    }
}
