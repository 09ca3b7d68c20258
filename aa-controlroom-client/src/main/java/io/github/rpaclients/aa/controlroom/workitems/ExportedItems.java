package io.github.rpaclients.aa.controlroom.workitems;

import io.github.rpaclients.aa.controlroom.ids.WorkItemId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import java.util.Collection;
import java.util.List;

/** The items that are to be exported; a part of a request of its own. */
@Model
interface ExportedItems {
    @AsNumber
    List<WorkItemId> ids();

    static ExportedItems of(Collection<WorkItemId> ids) {
        return new ExportedItemsBuilder().addAllIds(ids).build();
    }
}
