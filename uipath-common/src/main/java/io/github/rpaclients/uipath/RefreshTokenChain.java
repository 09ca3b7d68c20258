package io.github.rpaclients.uipath;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.uipath.internal.TokenGrant;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The refresh tokens of one sign-in, of which each is used once and brings the next: one refresh at a time, and nobody
 * goes on before the next token is kept.
 */
final class RefreshTokenChain {
    private static final long CLOSE_WITHIN_SECONDS = 2;

    private final RefreshTokenStore store;
    private final ReentrantLock refreshing = new ReentrantLock();
    private @Nullable Secret unsaved;
    private @Nullable Secret dead;
    private @Nullable SignInException death;

    RefreshTokenChain(RefreshTokenStore store) {
        this.store = store;
    }

    /** Keeps the token of a new sign-in; if the store fails, in memory until it works again. */
    void begin(Secret first) {
        refreshing.lock();
        try {
            unsaved = first;
            save();
        } catch (SignInException e) {
            // whoever asks for a token next is told, if the store still fails then
        } finally {
            refreshing.unlock();
        }
    }

    /**
     * Uses the latest token.
     *
     * @param exchange asks the server
     * @throws SignInException if there is no token, the server refuses it, or the next one could not be saved
     */
    AccessToken next(Function<Secret, TokenGrant> exchange) {
        refreshing.lock();
        try {
            return alone(() -> refresh(exchange));
        } finally {
            refreshing.unlock();
        }
    }

    private AccessToken refresh(Function<Secret, TokenGrant> exchange) {
        save();
        Secret latest = load();
        if (death != null && latest.equals(dead)) {
            throw failure("The refresh token was refused before; sign in again", death);
        }
        TokenGrant grant = exchange(latest, exchange);
        grant.refreshToken().ifPresent(next -> unsaved = next);
        save();
        return grant.accessToken();
    }

    private <T> T alone(Supplier<T> refresh) {
        try {
            return store.alone(refresh);
        } catch (UncheckedIOException e) {
            throw failure("The RefreshTokenStore cannot be had for this program alone; make it work", e);
        }
    }

    /** The last chance; a refresh under way that takes longer saves for itself. */
    void close() {
        if (lockedInTime()) {
            try {
                save();
            } finally {
                refreshing.unlock();
            }
        }
    }

    private boolean lockedInTime() {
        try {
            return refreshing.tryLock() || refreshing.tryLock(CLOSE_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Saves what an earlier attempt could not. */
    void saveLeftover() {
        refreshing.lock();
        try {
            save();
        } finally {
            refreshing.unlock();
        }
    }

    private TokenGrant exchange(Secret latest, Function<Secret, TokenGrant> exchange) {
        try {
            return exchange.apply(latest);
        } catch (SignInException e) {
            if (e.code().filter("invalid_grant"::equals).isPresent()) {
                dead = latest;
                death = e;
            }
            throw e;
        }
    }

    private void save() {
        Secret next = unsaved;
        if (next == null) {
            return;
        }
        try {
            store.save(next);
        } catch (RuntimeException e) {
            throw failure(
                    "The next refresh token could not be saved. It is kept in memory and saved with the next call; make"
                            + " the RefreshTokenStore work before this program ends, or sign in again after that",
                    e);
        }
        unsaved = null;
    }

    private Secret load() {
        try {
            return store.load()
                    .filter(token -> !token.reveal().isBlank())
                    .orElseThrow(
                            () -> failure("There is no refresh token in the RefreshTokenStore; sign in again", null));
        } catch (SignInException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failure("The refresh token could not be read; make the RefreshTokenStore work", e);
        }
    }

    private static SignInException failure(String text, @Nullable RuntimeException cause) {
        return new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                .text(text)
                .code(cause instanceof SignInException ? ((SignInException) cause).code() : Optional.empty())
                .cause(cause)
                .build());
    }
}
