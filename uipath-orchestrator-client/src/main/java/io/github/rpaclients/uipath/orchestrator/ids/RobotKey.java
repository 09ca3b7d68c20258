package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a robot. */
public final class RobotKey extends GuidId {
    private RobotKey(String value) {
        super(value);
    }

    public static RobotKey of(String value) {
        return new RobotKey(value);
    }
}
