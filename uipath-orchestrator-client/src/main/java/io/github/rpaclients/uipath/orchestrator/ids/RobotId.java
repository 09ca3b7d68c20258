package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a robot within a tenant. */
public final class RobotId extends NumericId {
    private RobotId(long value) {
        super(value);
    }

    public static RobotId of(long value) {
        return new RobotId(value);
    }
}
