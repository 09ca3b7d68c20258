package io.github.rpaclients.core.auth;

import java.time.Duration;
import java.time.Instant;

/** A token and when to renew it. Immutable. */
final class HeldToken {
    /** Long enough for the slowest call that starts with the old token. */
    private static final Duration EARLY = Duration.ofMinutes(2);

    /** A short life would be over, or nearly, before it began. */
    private static final int SHARE_OF_A_SHORT_LIFE = 5;

    private final AccessToken token;
    private final Instant dueAt;
    private final Instant endsAt;

    private HeldToken(AccessToken token, Instant dueAt, Instant endsAt) {
        this.token = token;
        this.dueAt = dueAt;
        this.endsAt = endsAt;
    }

    static HeldToken of(AccessToken token, Instant now) {
        Instant end = token.expiresAt().orElse(Instant.MAX);
        Duration share = Duration.between(now, end).dividedBy(SHARE_OF_A_SHORT_LIFE);
        return new HeldToken(token, end.minus(share.compareTo(EARLY) < 0 ? share : EARLY), end);
    }

    AccessToken token() {
        return token;
    }

    boolean livesAt(Instant now) {
        return now.isBefore(endsAt);
    }

    boolean isDueAt(Instant now) {
        return !now.isBefore(dueAt);
    }
}
