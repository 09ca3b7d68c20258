package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of a catalog of tasks. */
public final class TaskCatalogId extends NumericId {
    private TaskCatalogId(long value) {
        super(value);
    }

    public static TaskCatalogId of(long value) {
        return new TaskCatalogId(value);
    }
}
