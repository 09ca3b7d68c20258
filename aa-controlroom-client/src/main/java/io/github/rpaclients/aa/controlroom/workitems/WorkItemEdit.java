package io.github.rpaclients.aa.controlroom.workitems;

import io.github.rpaclients.aa.controlroom.ids.WorkItemId;
import io.github.rpaclients.aa.controlroom.internal.WrittenAsNumbers;
import io.github.rpaclients.core.internal.http.Edit;
import java.util.Set;

/** How a work item is changed: a few members go back, and the server takes few words for the status. */
final class WorkItemEdit {
    private static final Set<String> WRITTEN = Set.of("id", "queueId", "version", "status", "result", "json");
    private static final Set<String> NUMBERS = Set.of("id", "queueId", "version");
    private static final Set<WorkItemStatus> SETTABLE =
            Set.of(WorkItemStatus.NEW, WorkItemStatus.FAILED, WorkItemStatus.COMPLETED, WorkItemStatus.ON_HOLD);

    private WorkItemEdit() {}

    static Edit<WorkItem, WorkItemId> edit() {
        return Edit.of(WorkItem.class, WorkItem::id)
                .dropped(member -> !WRITTEN.contains(member))
                .reshaped((body, after) -> WrittenAsNumbers.in(
                        SETTABLE.contains(after.status()) ? body : body.without("status"), NUMBERS));
    }

    /** @throws IllegalArgumentException if the status is set to a word that only the server may set */
    static WorkItem changed(WorkItem before, WorkItem after) {
        if (!after.status().equals(before.status()) && !SETTABLE.contains(after.status())) {
            throw new IllegalArgumentException(
                    "The status of a work item can be set to NEW, FAILED, COMPLETED or ON_HOLD, not to "
                            + after.status());
        }
        return after;
    }
}
