package io.github.rpaclients.core.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * HTTP/2's promise that a request was not processed (RFC 9113, 8.7): the stream was reset with REFUSED_STREAM, or the server
 * went away naming an earlier stream as its last, which OkHttp turns into the same.
 */
final class RefusedStream {
    /** OkHttp's class for it is internal; its words are all there is to go by. */
    private static final String WORDS = "stream was reset: REFUSED_STREAM";

    private RefusedStream() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (WORDS.equals(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }
}
