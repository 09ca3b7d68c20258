package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** Whether a job is asked to stop, and stops where its workflow looks for that, or is ended where it is. */
public final class StopStrategy extends OpenEnum {
    public static final StopStrategy SOFT_STOP = of("SoftStop");
    public static final StopStrategy KILL = of("Kill");

    private StopStrategy(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static StopStrategy of(String value) {
        return new StopStrategy(value);
    }
}
