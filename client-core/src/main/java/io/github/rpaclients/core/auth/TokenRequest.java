package io.github.rpaclients.core.auth;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One request for a token: made by the thread that created it, waited for by the others. */
final class TokenRequest {
    private final Thread asking = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable AccessToken token;
    private @Nullable Throwable failure;

    void answered(AccessToken token) {
        this.token = token;
        ended.countDown();
    }

    /** Tells the others why there is no token, unless the thread was interrupted: that is no concern of theirs. */
    void failed(Throwable failure) {
        if (!Thread.currentThread().isInterrupted()) {
            this.failure = failure;
        }
        ended.countDown();
    }

    /**
     * Waits for the answer.
     *
     * @return empty if the request was given up and somebody else has to make it
     * @throws SignInException if this thread is interrupted; or what the request ended with
     */
    Optional<AccessToken> await() {
        if (asking == Thread.currentThread()) {
            throw new IllegalStateException("Asking for a token needs a token: the call that signs in must go without");
        }
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                    .text("The thread was interrupted while it waited for a token")
                    .cause(e)
                    .build());
        }
        if (failure instanceof Error) {
            throw (Error) failure;
        }
        if (failure instanceof RuntimeException) {
            throw (RuntimeException) failure;
        }
        return Optional.ofNullable(token);
    }
}
