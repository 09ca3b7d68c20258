package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** What somebody may do who watches a job on its machine. */
public final class RemoteControlAccess extends OpenEnum {
    public static final RemoteControlAccess NONE = of("None");
    public static final RemoteControlAccess READ_ONLY = of("ReadOnly");
    public static final RemoteControlAccess FULL = of("Full");

    private RemoteControlAccess(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static RemoteControlAccess of(String value) {
        return new RemoteControlAccess(value);
    }
}
