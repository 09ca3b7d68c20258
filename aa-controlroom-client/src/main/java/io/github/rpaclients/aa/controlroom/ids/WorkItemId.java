package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a work item: a number in version 3 of the operations, a string in version 4, read from both. */
public final class WorkItemId extends TextId {
    private WorkItemId(String value) {
        super(value);
    }

    public static WorkItemId of(long value) {
        return new WorkItemId(Long.toString(value));
    }

    /** @param value digits */
    public static WorkItemId of(String value) {
        return new WorkItemId(value);
    }
}
