package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of one mapping of a trigger to a user or a role. */
public final class TriggerMappingId extends TextId {
    private TriggerMappingId(String value) {
        super(value);
    }

    public static TriggerMappingId of(long value) {
        return new TriggerMappingId(Long.toString(value));
    }

    /** @param value digits */
    public static TriggerMappingId of(String value) {
        return new TriggerMappingId(value);
    }
}
