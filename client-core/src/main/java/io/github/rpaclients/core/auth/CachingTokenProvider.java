package io.github.rpaclients.core.auth;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Ticker;
import io.github.rpaclients.core.internal.HeldToken;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token and has the next one at hand before it ends.
 *
 * <p>Two minutes before the end, or at four fifths of a short life, the next call starts a renewal in the background;
 * nobody waits for it, and nobody notices if it fails, while the old token lives. When there is no living token, one
 * caller asks and the others wait for its answer: the same token or the same exception. There is a thread only while a
 * renewal is under way.
 *
 * <p>A token is as old as the clock or the ticker says, whichever says more. One that seems to have ended before it came is
 * kept until it is rejected: the clocks disagree, and asking once more would bring another such.
 */
public final class CachingTokenProvider implements TokenProvider {
    private final TokenSource source;
    private final Clock clock;
    private final Ticker ticker;
    private final Renewal renewal;
    private final Object lock = new Object();
    private volatile @Nullable HeldToken held;
    private @Nullable Asking underWay;

    /**
     * Asks for nothing yet.
     *
     * @param clock by which the source says when its tokens end
     * @param ticker for pauses, and for the age of tokens while the clock is set
     */
    public CachingTokenProvider(TokenSource source, Clock clock, Ticker ticker) {
        this(source, clock, ticker, Renewal.THREAD);
    }

    CachingTokenProvider(TokenSource source, Clock clock, Ticker ticker, Executor background) {
        this.source = source;
        this.clock = clock;
        this.ticker = ticker;
        this.renewal = new Renewal(ticker, background);
    }

    @Override
    public AccessToken token() {
        return atHand().orElseGet(this::askOrWait);
    }

    /** Also begins a renewal that is due. */
    @Override
    public Optional<AccessToken> atHand() {
        HeldToken current = held;
        if (current == null || !current.lives()) {
            return Optional.empty();
        }
        if (current.isDue()) {
            renewal.begin(this::renew);
        }
        return Optional.of(current.token());
    }

    @Override
    public void rejected(AccessToken token) {
        synchronized (lock) {
            HeldToken current = held;
            if (current != null && current.token() == token) {
                held = null;
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
            Asking own = new Asking();
            Asking asking;
            synchronized (lock) {
                HeldToken current = held;
                if (current != null && current.lives()) {
                    return current.token();
                }
                asking = underWay == null ? own : underWay;
                underWay = asking;
            }
            Optional<AccessToken> answer = asking == own ? Optional.of(ask(own)) : await(asking);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    /** In the background. Whoever finds the token ended meanwhile waits for this request instead of making another. */
    private void renew() {
        Asking own = new Asking();
        synchronized (lock) {
            HeldToken current = held;
            if (underWay != null || current == null || !current.isDue()) {
                return;
            }
            underWay = own;
        }
        boolean renewed = false;
        try {
            ask(own);
            renewed = true;
        } catch (Exception e) {
            // the old token lives on; whoever waited for this request has been told
        } finally {
            if (!renewed) {
                renewal.failed();
            }
        }
    }

    private AccessToken ask(Asking own) {
        try {
            AccessToken fresh = fetched();
            // at once: whoever rejects this token must not be handed it again by a request that seems to be under way
            synchronized (lock) {
                held = HeldToken.of(fresh, clock, ticker);
                underWay = null;
            }
            renewal.succeeded();
            own.complete(Optional.of(fresh));
            return fresh;
        } catch (Throwable e) {
            synchronized (lock) {
                underWay = null;
            }
            if (Thread.currentThread().isInterrupted()) {
                // that is no concern of the others, of whom one asks now
                own.complete(Optional.empty());
            } else {
                own.completeExceptionally(e);
            }
            throw e;
        }
    }

    private AccessToken fetched() {
        @Nullable AccessToken fresh = source.fetch();
        if (fresh == null) {
            throw new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                    .text("The token source " + source.getClass().getName() + " gave no token")
                    .build());
        }
        return fresh;
    }

    /** Empty if the request was given up and somebody else has to make it. */
    private static Optional<AccessToken> await(Asking asking) {
        if (asking.by == Thread.currentThread()) {
            throw new IllegalStateException("Asking for a token needs a token: the call that signs in must go without");
        }
        try {
            return asking.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                    .text("The thread was interrupted while it waited for a token")
                    .cause(e)
                    .build());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            if (e.getCause() instanceof RuntimeException) {
                throw (RuntimeException) e.getCause();
            }
            // a source written in a language without declared exceptions
            throw new CompletionException(e.getCause());
        }
    }

    /** One request for a token: made by the thread that created it, waited for by the others. */
    private static final class Asking extends CompletableFuture<Optional<AccessToken>> {
        private final Thread by = Thread.currentThread();
    }
}
