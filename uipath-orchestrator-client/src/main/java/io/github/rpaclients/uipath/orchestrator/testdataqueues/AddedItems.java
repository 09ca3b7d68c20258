package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Items to be added to a test data queue. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface AddedItems {
    String queueName();

    List<Map<String, JsonValue>> items();

    static AddedItems of(String queueName, Collection<Map<String, JsonValue>> contents) {
        return new AddedItemsBuilder()
                .queueName(queueName)
                .addAllItems(contents)
                .build();
    }
}
