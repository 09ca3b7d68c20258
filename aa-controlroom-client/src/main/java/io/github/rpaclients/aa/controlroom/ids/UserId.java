package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a user: a string in the v2 dialect, a number in v1, read from both. */
public final class UserId extends TextId {
    private UserId(String value) {
        super(value);
    }

    public static UserId of(long value) {
        return new UserId(Long.toString(value));
    }

    /** @param value digits; {@code 264.0}, as it stands in samples of the vendor, is {@code 264} */
    public static UserId of(String value) {
        return new UserId(value.endsWith(".0") ? value.substring(0, value.length() - 2) : value);
    }
}
