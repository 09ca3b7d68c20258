package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a migration: a number, read from a string, too. */
public final class MigrationId extends TextId {
    private MigrationId(String value) {
        super(value);
    }

    public static MigrationId of(long value) {
        return new MigrationId(Long.toString(value));
    }

    /** @param value digits */
    public static MigrationId of(String value) {
        return new MigrationId(value);
    }
}
