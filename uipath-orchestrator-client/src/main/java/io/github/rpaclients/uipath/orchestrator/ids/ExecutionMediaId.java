package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a recording. */
public final class ExecutionMediaId extends NumericId {
    private ExecutionMediaId(long value) {
        super(value);
    }

    public static ExecutionMediaId of(long value) {
        return new ExecutionMediaId(value);
    }
}
