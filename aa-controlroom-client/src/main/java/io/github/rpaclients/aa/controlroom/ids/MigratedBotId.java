package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a row of the journal of a migration, which is about one bot: a number, read from a string, too. */
public final class MigratedBotId extends TextId {
    private MigratedBotId(String value) {
        super(value);
    }

    public static MigratedBotId of(long value) {
        return new MigratedBotId(Long.toString(value));
    }

    /** @param value digits */
    public static MigratedBotId of(String value) {
        return new MigratedBotId(value);
    }
}
