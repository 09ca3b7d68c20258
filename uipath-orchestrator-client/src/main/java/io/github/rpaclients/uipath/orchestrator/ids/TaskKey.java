package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.GuidId;

/** The GUID of a task. */
public final class TaskKey extends GuidId {
    private TaskKey(String value) {
        super(value);
    }

    public static TaskKey of(String value) {
        return new TaskKey(value);
    }
}
