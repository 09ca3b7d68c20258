package io.github.rpaclients.aa.controlroom.workitems;

import io.github.rpaclients.aa.controlroom.ids.WorkItemId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;
import io.github.rpaclients.aa.controlroom.query.WordField;

/** What lists of work items can be filtered by, and sorted: by {@code computedStatus}. */
public final class WorkItemFields {
    public static final IdField<WorkItem, WorkItemId> ID = IdField.of("id");
    public static final WordField<WorkItem, WorkItemStatus> STATUS = WordField.of("status");
    public static final TextField<WorkItem> COMMENT = TextField.of("comment");
    /** For an order only. */
    public static final TextField<WorkItem> COMPUTED_STATUS = TextField.of("computedStatus");

    private WorkItemFields() {}
}
