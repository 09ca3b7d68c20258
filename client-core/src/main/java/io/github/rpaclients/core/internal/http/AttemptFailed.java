package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attempt that we end ourselves, and why. What became of the request is not known here, but in {@link Progress}. */
final class AttemptFailed extends IOException {
    private static final long serialVersionUID = 1L;

    private final WhyFailed why;
    private final String detail;

    /** @param detail what the sentence of {@code why} is to hold besides, or says in its place if it has none */
    AttemptFailed(WhyFailed why, String detail) {
        super(why.name());
        this.why = why;
        this.detail = detail;
    }

    AttemptFailed(WhyFailed why) {
        this(why, "");
    }

    /** The one among the causes of a failure: OkHttp wraps it when the call runs out of time meanwhile. */
    static Optional<AttemptFailed> in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AttemptFailed) {
                return Optional.of((AttemptFailed) cause);
            }
        }
        return Optional.empty();
    }

    WhyFailed why() {
        return why;
    }

    String detail() {
        return detail;
    }
}
