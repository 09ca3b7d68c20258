package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a definition of tasks. */
public final class TaskDefinitionId extends NumericId {
    private TaskDefinitionId(long value) {
        super(value);
    }

    public static TaskDefinitionId of(long value) {
        return new TaskDefinitionId(value);
    }
}
