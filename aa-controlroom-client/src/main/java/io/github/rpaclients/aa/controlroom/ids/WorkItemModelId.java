package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a work item model: a number in version 3 of the operations, a string in version 4, read from both. */
public final class WorkItemModelId extends TextId {
    private WorkItemModelId(String value) {
        super(value);
    }

    public static WorkItemModelId of(long value) {
        return new WorkItemModelId(Long.toString(value));
    }

    /** @param value digits */
    public static WorkItemModelId of(String value) {
        return new WorkItemModelId(value);
    }
}
