package io.github.rpaclients.core.auth;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token and has the next one at hand before it ends.
 *
 * <p>Two minutes before the end, or at four fifths of a short life, the next call starts a renewal in the background;
 * nobody waits for it, and nobody notices if it fails, while the old token lives. When there is no living token, one
 * caller asks and the others wait for its answer: the same token or the same exception. There is a thread only while a
 * renewal is under way.
 */
public final class CachingTokenProvider implements TokenProvider {
    private final TokenLookup lookup;
    private final Clock clock;
    private final Renewal renewal;
    private final Object lock = new Object();
    private volatile @Nullable HeldToken held;
    private @Nullable TokenRequest underWay;

    public CachingTokenProvider(TokenSource source, Clock clock) {
        this(TokenLookup.of(source), clock, Renewal.THREAD);
    }

    /**
     * Shares the token with everybody who uses the same store and key: a living token found there is used before the
     * source is asked, and what the source gives is put there.
     */
    public CachingTokenProvider(TokenSource source, Clock clock, TokenStore store, TokenKey key) {
        this(new StoredTokens(source, store, key), clock, Renewal.THREAD);
    }

    CachingTokenProvider(TokenLookup lookup, Clock clock, Executor background) {
        this.lookup = lookup;
        this.clock = clock;
        this.renewal = new Renewal(background);
    }

    @Override
    public AccessToken token() {
        return atHand().orElseGet(this::askOrWait);
    }

    /** Also begins a renewal that is due. */
    @Override
    public Optional<AccessToken> atHand() {
        HeldToken current = held;
        Instant now = clock.instant();
        if (current == null || !current.livesAt(now)) {
            return Optional.empty();
        }
        if (current.isDueAt(now)) {
            renewal.begin(now, this::renew);
        }
        return Optional.of(current.token());
    }

    @Override
    public void rejected(AccessToken token) {
        synchronized (lock) {
            HeldToken current = held;
            if (current != null && current.token() == token) {
                held = null;
                lookup.rejected(token);
            }
        }
    }

    /** Ends a renewal under way and begins no other; a call that still comes asks and waits itself. */
    @Override
    public void close() {
        renewal.close();
    }

    private AccessToken askOrWait() {
        while (true) {
            TokenRequest own = new TokenRequest();
            TokenRequest request;
            synchronized (lock) {
                HeldToken current = held;
                if (current != null && current.livesAt(clock.instant())) {
                    return current.token();
                }
                request = underWay == null ? own : underWay;
                underWay = request;
            }
            Optional<AccessToken> answer = request == own ? Optional.of(ask(own, null)) : request.await();
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    /** In the background. Whoever finds the token ended meanwhile waits for this request instead of making another. */
    private void renew() {
        TokenRequest own = new TokenRequest();
        HeldToken current;
        synchronized (lock) {
            current = held;
            if (underWay != null || current == null || !current.isDueAt(clock.instant())) {
                return;
            }
            underWay = own;
        }
        boolean renewed = false;
        try {
            ask(own, current.token());
            renewed = true;
        } catch (RuntimeException e) {
            // the old token lives on; whoever waited for this request has been told
        } finally {
            if (!renewed) {
                renewal.failed(clock.instant());
            }
        }
    }

    private AccessToken ask(TokenRequest own, @Nullable AccessToken inUse) {
        try {
            AccessToken fresh = lookup.find(clock.instant(), inUse);
            // at once: whoever rejects this token must not be handed it again by a request that seems to be under way
            synchronized (lock) {
                held = HeldToken.of(fresh, clock.instant());
                underWay = null;
            }
            renewal.succeeded();
            own.answered(fresh);
            return fresh;
        } catch (RuntimeException | Error e) {
            synchronized (lock) {
                underWay = null;
            }
            own.failed(e);
            throw e;
        }
    }
}
