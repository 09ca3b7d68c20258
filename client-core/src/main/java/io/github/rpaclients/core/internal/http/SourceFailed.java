package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be sent does not come as it was announced; the message is the sentence that the caller gets. */
public final class SourceFailed extends IOException {
    private static final long serialVersionUID = 1L;

    public SourceFailed(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The one among the causes of a failure. */
    static Optional<SourceFailed> in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SourceFailed) {
                return Optional.of((SourceFailed) cause);
            }
        }
        return Optional.empty();
    }
}
