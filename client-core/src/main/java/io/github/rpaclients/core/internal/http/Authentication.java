package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Ticker;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;

/**
 * Which token goes into which header. Make one of a provider and share it: its calls wait for one sign-in together.
 * Thread-safe.
 */
public final class Authentication {
    private final Optional<TokenWait> tokens;
    private final String header;
    private final String prefix;
    private final Map<URI, FreshRefusal> refusals = new ConcurrentHashMap<>();

    private Authentication(Optional<TokenWait> tokens, String header, String prefix) {
        this.tokens = tokens;
        this.header = header;
        this.prefix = prefix;
    }

    /** {@code Authorization: Bearer …}. */
    public static Authentication bearer(TokenProvider tokens) {
        return new Authentication(Optional.of(new TokenWait(tokens)), "Authorization", "Bearer ");
    }

    /** The token alone, in a header of the vendor's own. */
    public static Authentication header(String name, TokenProvider tokens) {
        return new Authentication(Optional.of(new TokenWait(tokens)), name, "");
    }

    /** No token: the calls that get one. */
    public static Authentication none() {
        return new Authentication(Optional.empty(), "", "");
    }

    /**
     * A token to be read and not to be sent; waited for as by a call.
     *
     * @throws SignInException if none comes in time, or the thread is interrupted meanwhile; its flag is then set
     */
    public AccessToken token(Duration atTheMost) {
        try {
            return tokens.orElseThrow().token(atTheMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("The thread was interrupted while it waited for a token");
        } catch (TimeoutException e) {
            throw failure("No token came in time; the sign-in goes on, and a later call may find its token");
        }
    }

    private static SignInException failure(String text) {
        return new SignInException(
                Failure.of("Sign-in", false, RequestOutcome.NOT_SENT).text(text).build());
    }

    Optional<TokenWait> tokens() {
        return tokens;
    }

    /** What the service at this address is known to refuse. */
    FreshRefusal refusal(URI baseUrl, Ticker ticker) {
        return refusals.computeIfAbsent(baseUrl, service -> new FreshRefusal(ticker));
    }

    String header() {
        return header;
    }

    String prefix() {
        return prefix;
    }
}
