package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where all calls wait that need a token of one provider. One thread asks the provider, however many wait, and all get its
 * token or its exception; each waits no longer than it may. An interrupt, a cancellation or a short deadline ends a call and
 * not the sign-in: others may wait for its token, and a login that is cut off may count as failed. Thread-safe.
 */
final class TokenWait {
    /** Long enough that a busy client whose provider has never a token at hand starts no thread for each call. */
    private static final long LINGER_SECONDS = 1;

    private static final ThreadLocal<@Nullable TokenProvider> ASKING = new ThreadLocal<>();

    private final TokenProvider tokens;
    private final AtomicReference<@Nullable SignIn> underWay = new AtomicReference<>();
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, LINGER_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), TokenWait::daemon);

    TokenWait(TokenProvider tokens) {
        this.tokens = tokens;
        thread.allowCoreThreadTimeOut(true);
    }

    /** A token to send. */
    AccessToken token(Duration atTheMost) throws InterruptedException, TimeoutException {
        Optional<AccessToken> atHand = tokens.atHand();
        if (atHand.isPresent()) {
            return atHand.get();
        }
        if (ASKING.get() == tokens) {
            // it asks for a token in order to get one; from its own thread the provider can tell
            return tokens.token();
        }
        return await(underWay(null), atTheMost.toNanos());
    }

    /** A token in place of one that the server did not accept; the same one if there is no better. */
    AccessToken another(AccessToken rejected, Duration atTheMost) throws InterruptedException, TimeoutException {
        long start = System.nanoTime();
        if (ASKING.get() == tokens) {
            tokens.rejected(rejected);
            return tokens.token();
        }
        while (true) {
            SignIn signIn = underWay(rejected);
            AccessToken token = await(signIn, atTheMost.toNanos() - (System.nanoTime() - start));
            // one that began before the rejection may have been given the same token again
            if (token != rejected || signIn.rejected == rejected) {
                return token;
            }
        }
    }

    /** The sign-in to wait for: the one under way, else one that begins now. */
    private SignIn underWay(@Nullable AccessToken rejected) {
        SignIn own = new SignIn(rejected);
        SignIn other = underWay.compareAndExchange(null, own);
        if (other != null) {
            return other;
        }
        try {
            thread.execute(() -> ask(own));
        } catch (Throwable e) {
            // no thread is to be had
            underWay.set(null);
            own.completeExceptionally(e);
        }
        return own;
    }

    private void ask(SignIn own) {
        ASKING.set(tokens);
        try {
            if (own.rejected != null) {
                tokens.rejected(own.rejected);
            }
            AccessToken token = given(tokens.token());
            // first: whoever rejects this token must not be handed it again by a sign-in that seems to be under way
            underWay.set(null);
            own.complete(token);
        } catch (Throwable e) {
            underWay.set(null);
            own.completeExceptionally(undeclared(e) ? failure("failed with an " + name(e), e) : e);
        } finally {
            ASKING.remove();
        }
    }

    private static AccessToken await(SignIn signIn, long nanos) throws InterruptedException, TimeoutException {
        try {
            return signIn.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw (RuntimeException) e.getCause();
        }
    }

    private AccessToken given(@Nullable AccessToken token) {
        if (token == null) {
            throw failure("gave no token", null);
        }
        return token;
    }

    /** Kotlin and others let out what Java would have to declare. */
    private static boolean undeclared(Throwable failure) {
        return !(failure instanceof RuntimeException || failure instanceof Error);
    }

    private static String name(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    private SignInException failure(String what, @Nullable Throwable cause) {
        return new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                .text("The token provider " + tokens.getClass().getName() + " " + what)
                .cause(cause)
                .build());
    }

    /** Hands down no thread locals of whichever call came first. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "rpa-clients sign-in", 0, false);
        thread.setDaemon(true);
        return thread;
    }

    private static final class SignIn extends CompletableFuture<AccessToken> {
        private final @Nullable AccessToken rejected;

        SignIn(@Nullable AccessToken rejected) {
            this.rejected = rejected;
        }
    }
}
