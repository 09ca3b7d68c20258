package io.github.rpaclients.core.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import org.jspecify.annotations.Nullable;

/** Exceptions of OkHttp and Okio that quote what came over the wire, which may be the rest of a body. Tests pin their words. */
final class Quoting {
    private Quoting() {}

    /** Whether something else came than HTTP, such as {@code Unexpected status line: …}; an answer that is cut is none. */
    static boolean isNoHttp(Throwable failure) {
        return failure instanceof ProtocolException && !"unexpected end of stream".equals(failure.getMessage());
    }

    /** Says that something else came than HTTP, and not what. */
    static IOException noHttp() {
        return new ProtocolException("What came is not HTTP");
    }

    /** The failure, if it quotes nothing; else what may be said of it. */
    static Exception without(Exception failure) {
        IOException mute = mute(failure);
        if (mute == null) {
            return failure;
        }
        mute.setStackTrace(failure.getStackTrace());
        return mute;
    }

    /** Null if nothing is quoted. */
    private static @Nullable IOException mute(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isNoHttp(cause)) {
                return noHttp();
            }
            if (isCutLine(cause)) {
                return new EOFException("The answer breaks off within a line");
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                IOException mute = mute(suppressed);
                if (mute != null) {
                    return mute;
                }
            }
        }
        return null;
    }

    /** {@code \\n not found: limit=4 content=48545450…}, in hexadecimal digits. */
    private static boolean isCutLine(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof EOFException && message.contains("content=") && !message.endsWith("content=…");
    }
}
