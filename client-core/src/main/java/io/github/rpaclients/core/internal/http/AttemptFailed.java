package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Optional;

/** No answer, or none that could be read to its end; and what became of the request. */
class AttemptFailed extends IOException {
    private static final long serialVersionUID = 1L;

    private final RequestOutcome outcome;

    AttemptFailed(RequestOutcome outcome, IOException cause) {
        super(withoutQuotes(cause));
        this.outcome = outcome;
    }

    AttemptFailed(RequestOutcome outcome, String message) {
        super(message);
        this.outcome = outcome;
    }

    /** OkHttp quotes a line that is not HTTP, which may be the rest of a body: {@code Unexpected status line: …}. */
    private static IOException withoutQuotes(IOException cause) {
        if (!(cause instanceof ProtocolException)) {
            return cause;
        }
        IOException mute = new ProtocolException("What came is not HTTP");
        mute.setStackTrace(cause.getStackTrace());
        return mute;
    }

    /** What is known of an attempt that OkHttp says has failed: it wraps our words when the call ran out of time. */
    static Optional<AttemptFailed> in(IOException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof AttemptFailed) {
                return Optional.of(new AttemptFailed(((AttemptFailed) cause).outcome, failure));
            }
        }
        return Optional.empty();
    }

    RequestOutcome outcome() {
        return outcome;
    }
}
