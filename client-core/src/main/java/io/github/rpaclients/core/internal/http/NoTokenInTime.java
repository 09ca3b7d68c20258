package io.github.rpaclients.core.internal.http;

import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/** The call does not wait for a token any longer. */
final class NoTokenInTime extends InterruptedIOException {
    private static final long serialVersionUID = 1L;

    NoTokenInTime() {
        super("timeout");
    }

    /** OkHttp may have noticed at the same moment that the time is over, and wrapped it. */
    static boolean isCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoTokenInTime) {
                return true;
            }
        }
        return false;
    }
}
