package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of an export or an import that the server does in its own time; the vendor says {@code requestId}. */
public final class TransferId extends TextId {
    private TransferId(String value) {
        super(value);
    }

    public static TransferId of(String value) {
        return new TransferId(value);
    }
}
