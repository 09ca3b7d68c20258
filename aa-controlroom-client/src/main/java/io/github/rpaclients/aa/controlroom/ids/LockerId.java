package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a locker: a number, in a string; read from both. */
public final class LockerId extends TextId {
    private LockerId(String value) {
        super(value);
    }

    public static LockerId of(long value) {
        return new LockerId(Long.toString(value));
    }

    public static LockerId of(String value) {
        return new LockerId(value);
    }
}
