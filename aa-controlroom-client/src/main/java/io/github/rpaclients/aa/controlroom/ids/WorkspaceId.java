package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a workspace of the repository: a number, read from a string, too. The public one is 0. */
public final class WorkspaceId extends TextId {
    private WorkspaceId(String value) {
        super(value);
    }

    public static WorkspaceId of(long value) {
        return new WorkspaceId(Long.toString(value));
    }

    /** @param value digits */
    public static WorkspaceId of(String value) {
        return new WorkspaceId(value);
    }
}
