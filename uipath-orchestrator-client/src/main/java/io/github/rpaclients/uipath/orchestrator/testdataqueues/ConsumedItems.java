package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.TestDataQueueItemId;
import java.util.Collection;
import java.util.List;

/** Items that are to count as consumed, or not. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface ConsumedItems {
    List<TestDataQueueItemId> itemIds();

    boolean isConsumed();

    static ConsumedItems of(Collection<TestDataQueueItemId> items, boolean consumed) {
        return new ConsumedItemsBuilder()
                .addAllItemIds(items)
                .isConsumed(consumed)
                .build();
    }
}
