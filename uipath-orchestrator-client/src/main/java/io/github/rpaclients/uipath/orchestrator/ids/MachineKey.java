package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a machine. */
public final class MachineKey extends GuidId {
    private MachineKey(String value) {
        super(value);
    }

    public static MachineKey of(String value) {
        return new MachineKey(value);
    }
}
