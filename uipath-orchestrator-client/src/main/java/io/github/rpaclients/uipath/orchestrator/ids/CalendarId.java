package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a calendar of non-working days within a tenant. */
public final class CalendarId extends NumericId {
    private CalendarId(long value) {
        super(value);
    }

    public static CalendarId of(long value) {
        return new CalendarId(value);
    }
}
