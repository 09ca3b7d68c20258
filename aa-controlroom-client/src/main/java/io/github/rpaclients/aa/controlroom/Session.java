package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.error.UnauthorizedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The session of one client: logs in when first asked, refreshes before the end, logs in again when the server ended the
 * session. Callers wait while one of them asks, because a refresh ends the old token at once; whoever is under way with
 * the old one gets 401 and finds the new one here.
 */
final class Session implements TokenProvider {
    /** Refreshed this long before the end, or at four fifths of a short life. */
    private static final Duration EARLY = Duration.ofMinutes(2);

    /** A refresh that failed for a reason that passes is tried again after this, while the token lives. */
    private static final Duration REFRESH_AGAIN = Duration.ofSeconds(15);

    private static final int LOSSES_OF_A_FIGHT = 3;
    private static final Duration FIGHT = Duration.ofMinutes(1);

    private final AuthenticationEndpoint endpoint;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private final Deque<Instant> losses = new ArrayDeque<>();
    private volatile @Nullable Held held;
    private @Nullable RuntimeException failedLogin;
    private boolean closed;

    Session(AuthenticationEndpoint endpoint, Clock clock) {
        this.endpoint = endpoint;
        this.clock = clock;
    }

    @Override
    public AccessToken token() {
        return atHand().orElseGet(this::askOrWait);
    }

    @Override
    public Optional<AccessToken> atHand() {
        Held current = held;
        return current != null && clock.instant().isBefore(current.refreshAt)
                ? Optional.of(current.token)
                : Optional.empty();
    }

    @Override
    public void rejected(AccessToken token) {
        asking.lock();
        try {
            Held current = held;
            // a 401 to an older token is the trace of our own refresh
            if (current != null && current.token == token) {
                lost();
            }
        } finally {
            asking.unlock();
        }
    }

    @Override
    public void close() {
        asking.lock();
        try {
            closed = true;
            Held last = held;
            held = null;
            if (last != null && clock.instant().isBefore(last.endsAt)) {
                logOut(last.token);
            }
        } finally {
            asking.unlock();
        }
    }

    private AccessToken askOrWait() {
        asking.lock();
        try {
            return newToken();
        } finally {
            asking.unlock();
        }
    }

    private AccessToken newToken() {
        if (closed) {
            throw new IllegalStateException("The client is closed");
        }
        Held current = held;
        Instant now = clock.instant();
        if (current == null || !now.isBefore(current.endsAt)) {
            return logIn();
        }
        return now.isBefore(current.refreshAt) ? current.token : refresh(current);
    }

    private AccessToken refresh(Held old) {
        try {
            return hold(endpoint.refresh(old.token));
        } catch (UnauthorizedException e) {
            lost();
            return logIn();
        } catch (ConnectionException | RateLimitedException | ServerException e) {
            // perhaps the old token lives on; if it does not, the server will say so
            Instant now = clock.instant();
            held = new Held(old.token, now.plus(REFRESH_AGAIN), old.endsAt);
            return now.isBefore(old.endsAt) ? old.token : logIn();
        } catch (ApiException e) {
            return logIn();
        }
    }

    private AccessToken logIn() {
        held = null;
        if (failedLogin != null) {
            throw SignInFailures.failedBefore(failedLogin, endpoint);
        }
        if (fought()) {
            throw SignInFailures.fight(endpoint);
        }
        try {
            return hold(endpoint.logIn());
        } catch (ApiException e) {
            if (SignInFailures.mayCount(e)) {
                failedLogin = e;
            }
            throw SignInFailures.failed(e, endpoint);
        } catch (RuntimeException e) {
            // thrown by an interceptor of the application; the login may have failed all the same
            failedLogin = e;
            throw e;
        }
    }

    private AccessToken hold(AccessToken token) {
        held = Held.of(token, clock.instant());
        return token;
    }

    private void lost() {
        held = null;
        losses.addLast(clock.instant());
    }

    private boolean fought() {
        Instant since = clock.instant().minus(FIGHT);
        losses.removeIf(loss -> loss.isBefore(since));
        return losses.size() >= LOSSES_OF_A_FIGHT;
    }

    private void logOut(AccessToken token) {
        try {
            endpoint.logOut(token);
        } catch (RuntimeException e) {
            // the session ends by itself; whoever closes has nothing to do about it
        }
    }

    private static final class Held {
        private final AccessToken token;
        private final Instant refreshAt;
        private final Instant endsAt;

        Held(AccessToken token, Instant refreshAt, Instant endsAt) {
            this.token = token;
            this.refreshAt = refreshAt;
            this.endsAt = endsAt;
        }

        static Held of(AccessToken token, Instant now) {
            Instant end = token.expiresAt().orElse(Instant.MAX);
            Duration fifth = Duration.between(now, end).dividedBy(5);
            return new Held(token, end.minus(fifth.compareTo(EARLY) < 0 ? fifth : EARLY), end);
        }
    }
}
