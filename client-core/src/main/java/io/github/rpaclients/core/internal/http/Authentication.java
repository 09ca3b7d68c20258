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
import org.jspecify.annotations.Nullable;

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
            throw failure(WhyFailed.NO_TOKEN_IN_TIME.sentence("", "", ""));
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

    /**
     * Remembers of one service that it answered 401 to a token that was new. Then the token is not what is wrong, and for half a
     * minute another one is not asked for; after each further refusal twice as long, up to five minutes, unless the service takes
     * a token in between. Thread-safe.
     */
    static final class FreshRefusal {
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
}
