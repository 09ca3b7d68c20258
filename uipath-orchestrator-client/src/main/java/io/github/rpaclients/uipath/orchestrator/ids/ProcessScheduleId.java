package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a time trigger within a tenant. */
public final class ProcessScheduleId extends NumericId {
    private ProcessScheduleId(long value) {
        super(value);
    }

    public static ProcessScheduleId of(long value) {
        return new ProcessScheduleId(value);
    }
}
