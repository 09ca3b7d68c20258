package io.github.rpaclients.testkit.controlroom;

import java.time.Instant;

/** What a token stands for. */
final class Session {
    private final long userId;
    private final boolean multiple;
    private final Instant expires;

    Session(long userId, boolean multiple, Instant expires) {
        this.userId = userId;
        this.multiple = multiple;
        this.expires = expires;
    }

    long userId() {
        return userId;
    }

    /** Whether the login asked for more than one session and was allowed to. */
    boolean multiple() {
        return multiple;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expires);
    }
}
