package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a task. */
public final class TaskId extends NumericId {
    private TaskId(long value) {
        super(value);
    }

    public static TaskId of(long value) {
        return new TaskId(value);
    }
}
