package io.github.rpaclients.uipath.orchestrator.buckets;

import io.github.rpaclients.core.internal.Printable;
import java.util.regex.Pattern;

/** Where a file is in a bucket, as far as the server can be told. */
final class FilePath {
    /** The vendor says of its own server that it takes them for something else, encoded or not. */
    private static final Pattern MISREAD = Pattern.compile("[&+%?]");

    private FilePath() {}

    /** @throws IllegalArgumentException if the server would take it for the path of another file, or it cannot be sent */
    static String checked(String path) {
        if (MISREAD.matcher(Printable.sendable("The path of a file in a bucket", path))
                .find()) {
            throw new IllegalArgumentException(
                    "The path of a file in a bucket has none of & + % and ?, which the server reads as"
                            + " something else, so that it would take another file: " + path);
        }
        return path;
    }
}
