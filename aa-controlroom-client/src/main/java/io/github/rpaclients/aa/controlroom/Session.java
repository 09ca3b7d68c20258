package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.error.UnauthorizedException;
import io.github.rpaclients.core.http.Ticker;
import io.github.rpaclients.core.internal.HeldToken;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The session of one client: logs in when first asked, refreshes before the end, logs in again when the server ended the
 * session. Callers wait while one of them asks, because a refresh ends the old token at once; whoever is under way with
 * the old one gets 401 and finds the new one here.
 */
final class Session implements TokenProvider {
    /** A refresh that failed for a reason that passes is tried again after this, while the token lives. */
    private static final Duration REFRESH_AGAIN = Duration.ofSeconds(15);

    /** A login may be under way for minutes; whoever closes does not wait for its end. */
    private static final long CLOSE_WITHIN_SECONDS = 2;

    private static final int LOSSES_OF_A_FIGHT = 3;
    private static final Duration FIGHT = Duration.ofMinutes(1);

    private final AuthenticationEndpoint endpoint;
    private final Clock clock;
    private final Ticker ticker;
    private final ReentrantLock asking = new ReentrantLock();
    private final Deque<Long> losses = new ArrayDeque<>();
    private volatile @Nullable HeldToken held;
    private @Nullable RuntimeException failedLogin;
    private volatile boolean closed;

    Session(AuthenticationEndpoint endpoint, Clock clock, Ticker ticker) {
        this.endpoint = endpoint;
        this.clock = clock;
        this.ticker = ticker;
    }

    @Override
    public AccessToken token() {
        return atHand().orElseGet(this::askOrWait);
    }

    @Override
    public Optional<AccessToken> atHand() {
        HeldToken current = held;
        return current != null && !current.isDue() ? Optional.of(current.token()) : Optional.empty();
    }

    @Override
    public void rejected(AccessToken token) {
        asking.lock();
        try {
            HeldToken current = held;
            // a 401 to an older token is the trace of our own refresh
            if (current != null && current.token() == token) {
                lost();
            }
        } finally {
            asking.unlock();
        }
    }

    /** Where a login is under way and takes longer, it is what it brings that is logged out, when it comes. */
    @Override
    public void close() {
        closed = true;
        if (!lockedInTime()) {
            return;
        }
        try {
            HeldToken last = held;
            held = null;
            if (last != null && last.lives()) {
                logOut(last.token());
            }
        } finally {
            asking.unlock();
        }
    }

    private boolean lockedInTime() {
        try {
            return asking.tryLock() || asking.tryLock(CLOSE_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
            throw closed();
        }
        HeldToken current = held;
        if (current == null || !current.lives()) {
            return logIn();
        }
        return current.isDue() ? refresh(current) : current.token();
    }

    private AccessToken refresh(HeldToken old) {
        try {
            return hold(endpoint.refresh(old.token()));
        } catch (UnauthorizedException e) {
            lost();
            return logIn();
        } catch (ConnectionException | RateLimitedException | ServerException e) {
            // perhaps the old token lives on; if it does not, the server will say so
            held = old.postponed(REFRESH_AGAIN);
            return old.lives() ? old.token() : logIn();
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
        if (closed) {
            held = null;
            logOut(token);
            throw closed();
        }
        held = HeldToken.of(token, clock, ticker);
        return token;
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("The client is closed");
    }

    private void lost() {
        held = null;
        losses.addLast(ticker.nanos());
    }

    private boolean fought() {
        long now = ticker.nanos();
        losses.removeIf(loss -> now - loss > FIGHT.toNanos());
        return losses.size() >= LOSSES_OF_A_FIGHT;
    }

    private void logOut(AccessToken token) {
        try {
            endpoint.logOut(token);
        } catch (RuntimeException e) {
            // the session ends by itself; whoever closes has nothing to do about it
        }
    }
}
