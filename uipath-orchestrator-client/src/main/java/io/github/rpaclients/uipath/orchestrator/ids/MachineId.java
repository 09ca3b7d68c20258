package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a machine within a tenant. */
public final class MachineId extends NumericId {
    private MachineId(long value) {
        super(value);
    }

    public static MachineId of(long value) {
        return new MachineId(value);
    }
}
