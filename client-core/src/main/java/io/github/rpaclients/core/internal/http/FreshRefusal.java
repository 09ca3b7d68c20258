package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.http.Ticker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of one service that it answered 401 to a token that was new. Then the token is not what is wrong, and for half a
 * minute another one is not asked for; after each further refusal twice as long, up to five minutes, unless the service takes
 * a token in between. Thread-safe.
 */
final class FreshRefusal {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Ticker ticker;
    private @Nullable AccessToken refused;
    private long since;
    private Duration pause = Duration.ZERO;
    private Duration next = FIRST_PAUSE;

    FreshRefusal(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Whether this token was refused when it was new, and that is not long ago. */
    synchronized boolean isOf(AccessToken token) {
        return token == refused && ticker.nanos() - since < pause.toNanos();
    }

    synchronized void of(AccessToken token) {
        if (token == refused) {
            // several calls sent it at the same time
            return;
        }
        pause = next.compareTo(LONGEST_PAUSE) < 0 ? next : LONGEST_PAUSE;
        next = pause.multipliedBy(2);
        since = ticker.nanos();
        refused = token;
    }

    /** The service took a token: what it refuses it may refuse to this caller or on this path only. */
    synchronized void taken() {
        next = FIRST_PAUSE;
        pause = pause.compareTo(FIRST_PAUSE) < 0 ? pause : FIRST_PAUSE;
    }
}
