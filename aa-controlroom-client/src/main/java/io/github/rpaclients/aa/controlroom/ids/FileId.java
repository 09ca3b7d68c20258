package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a file in the repository, a bot among them; the vendor says {@code fileId} and {@code botId}. */
public final class FileId extends TextId {
    private FileId(String value) {
        super(value);
    }

    public static FileId of(long value) {
        return new FileId(Long.toString(value));
    }

    /** @param value digits */
    public static FileId of(String value) {
        return new FileId(value);
    }
}
