package io.github.rpaclients.core.error;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The cause of an exception as it is written where exceptions are serialized. */
final class WrittenCause {
    /** Deeper causes are left out. */
    private static final int DEEPEST = 20;

    private WrittenCause() {}

    /** The cause, or one that says the same in place of one that holds what cannot be written. */
    static @Nullable Throwable of(@Nullable Throwable cause) {
        return of(cause, DEEPEST);
    }

    private static @Nullable Throwable of(@Nullable Throwable cause, int deepest) {
        if (cause == null || canBeWritten(cause)) {
            return cause;
        }
        Exception words = new Exception(cause.toString(), deepest == 0 ? null : of(cause.getCause(), deepest - 1));
        words.setStackTrace(cause.getStackTrace());
        return words;
    }

    private static boolean canBeWritten(Throwable cause) {
        try (ObjectOutputStream nowhere = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            nowhere.writeObject(cause);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
