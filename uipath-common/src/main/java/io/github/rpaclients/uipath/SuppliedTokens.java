package io.github.rpaclients.uipath;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tokens that another tool renews: the last one is used until the server rejects it. */
final class SuppliedTokens implements TokenProvider {
    private final Supplier<Secret> supplier;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable AccessToken last;
    private volatile boolean rejected;

    SuppliedTokens(Supplier<Secret> supplier) {
        this.supplier = supplier;
    }

    @Override
    public Optional<AccessToken> atHand() {
        return rejected ? Optional.empty() : Optional.ofNullable(last);
    }

    @Override
    public AccessToken token() {
        asking.lock();
        try {
            AccessToken known = last;
            if (known != null && !rejected) {
                return known;
            }
            Secret value = supplier.get();
            if (known != null && known.value().equals(value)) {
                // the same object tells the caller that there is no better one, so the call is not repeated
                return known;
            }
            AccessToken fresh = AccessToken.of(filled(value));
            // in this order: the old one must not be at hand again
            last = fresh;
            rejected = false;
            return fresh;
        } finally {
            asking.unlock();
        }
    }

    @Override
    public void rejected(AccessToken token) {
        asking.lock();
        try {
            rejected |= token == last;
        } finally {
            asking.unlock();
        }
    }

    private static Secret filled(@Nullable Secret value) {
        if (value == null || value.reveal().isBlank()) {
            throw new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                    .text("The supplier handed to token(…) gave no token; check the tool that renews it")
                    .build());
        }
        return value;
    }
}
