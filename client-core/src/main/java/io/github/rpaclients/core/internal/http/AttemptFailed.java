package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import java.io.IOException;
import java.net.ProtocolException;

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

    RequestOutcome outcome() {
        return outcome;
    }
}
