package io.github.rpaclients.core.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token until shortly before it ends. However many callers wait, one of them asks for the next token; while the
 * old one lives, the others go on with it.
 */
public final class CachingTokenProvider implements TokenProvider {
    /** Renewed this long before the end: long enough for the slowest call that starts with the old token. */
    private static final Duration EARLY = Duration.ofMinutes(2);

    private final TokenSource source;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable AccessToken cached;

    public CachingTokenProvider(TokenSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public AccessToken token() {
        AccessToken token = cached;
        if (token != null && lives(token, EARLY)) {
            return token;
        }
        if (token != null && lives(token, Duration.ZERO)) {
            // somebody else is renewing it, or we do; nobody waits for that
            return fetching.tryLock() ? renewLocked(token) : token;
        }
        fetching.lock();
        return renewLocked(token);
    }

    private AccessToken renewLocked(@Nullable AccessToken seen) {
        try {
            AccessToken current = cached;
            if (current != null && current != seen && lives(current, Duration.ZERO)) {
                return current;
            }
            AccessToken fresh = source.fetch();
            cached = fresh;
            return fresh;
        } finally {
            fetching.unlock();
        }
    }

    private boolean lives(AccessToken token, Duration early) {
        Instant now = clock.instant();
        return token.expiresAt().map(end -> now.plus(early).isBefore(end)).orElse(true);
    }

    @Override
    public void rejected(AccessToken token) {
        fetching.lock();
        try {
            if (cached == token) {
                cached = null;
            }
        } finally {
            fetching.unlock();
        }
    }
}
