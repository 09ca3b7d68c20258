package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a package of commands: a number, read from a string, too. */
public final class PackageId extends TextId {
    private PackageId(String value) {
        super(value);
    }

    public static PackageId of(long value) {
        return new PackageId(Long.toString(value));
    }

    /** @param value digits */
    public static PackageId of(String value) {
        return new PackageId(value);
    }
}
