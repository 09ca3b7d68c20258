package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a token no longer than the attempt may take. Whoever has to ask for one asks in a thread of its own, so that
 * an interrupt, a cancellation or a short deadline ends the call and not the sign-in: others may wait for its token, and a
 * login that is cut off may count as failed.
 */
final class TokenWait {
    private static final ThreadLocal<@Nullable TokenProvider> ASKING = new ThreadLocal<>();

    private TokenWait() {}

    static AccessToken token(TokenProvider tokens, Request request) throws AttemptFailed {
        Optional<AccessToken> atHand = tokens.atHand();
        if (atHand.isPresent()) {
            return atHand.get();
        }
        if (ASKING.get() == tokens) {
            // it asks for a token in order to get one; from its own thread the provider can tell
            return tokens.token();
        }
        return await(tokens, tokens::token, request);
    }

    /** A token in place of one that the server did not accept; the same one if there is no better. */
    static AccessToken another(TokenProvider tokens, AccessToken rejected, Request request) throws AttemptFailed {
        Callable<AccessToken> ask = () -> {
            tokens.rejected(rejected);
            return tokens.token();
        };
        return await(tokens, ask, request);
    }

    private static AccessToken await(TokenProvider tokens, Callable<AccessToken> ask, Request request)
            throws AttemptFailed {
        FutureTask<AccessToken> signIn = new FutureTask<>(() -> {
            ASKING.set(tokens);
            return ask.call();
        });
        Thread thread = new Thread(signIn, "rpa-clients sign-in");
        thread.setDaemon(true);
        thread.start();
        try {
            return signIn.get(Progress.of(request).left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AttemptFailed(WhyFailed.INTERRUPTED);
        } catch (TimeoutException e) {
            throw new AttemptFailed(WhyFailed.NO_TOKEN_IN_TIME);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
