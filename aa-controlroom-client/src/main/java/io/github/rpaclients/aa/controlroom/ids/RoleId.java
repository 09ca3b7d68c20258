package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a role: a string in the v2 dialect, a number in v1, read from both. AAE_Admin is 1, AAE_Basic 2. */
public final class RoleId extends TextId {
    private RoleId(String value) {
        super(value);
    }

    public static RoleId of(long value) {
        return new RoleId(Long.toString(value));
    }

    /** @param value digits; {@code 264.0}, as it stands in samples of the vendor, is {@code 264} */
    public static RoleId of(String value) {
        return new RoleId(value.endsWith(".0") ? value.substring(0, value.length() - 2) : value);
    }
}
