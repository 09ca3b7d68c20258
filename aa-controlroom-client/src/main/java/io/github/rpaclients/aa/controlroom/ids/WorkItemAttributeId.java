package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of an attribute of a work item model, which is a column of a queue; a string or a number, read from both. */
public final class WorkItemAttributeId extends TextId {
    private WorkItemAttributeId(String value) {
        super(value);
    }

    public static WorkItemAttributeId of(long value) {
        return new WorkItemAttributeId(Long.toString(value));
    }

    /** @param value digits */
    public static WorkItemAttributeId of(String value) {
        return new WorkItemAttributeId(value);
    }
}
