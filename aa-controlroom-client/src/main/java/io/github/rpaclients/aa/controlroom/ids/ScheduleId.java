package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a schedule. */
public final class ScheduleId extends TextId {
    private ScheduleId(String value) {
        super(value);
    }

    public static ScheduleId of(long value) {
        return new ScheduleId(Long.toString(value));
    }

    /** @param value digits */
    public static ScheduleId of(String value) {
        return new ScheduleId(value);
    }
}
