package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import java.util.Map;

/** An item to be added to a test data queue. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface AddedItem {
    String queueName();

    Map<String, JsonValue> content();

    static AddedItem of(String queueName, Map<String, JsonValue> content) {
        return new AddedItemBuilder()
                .queueName(queueName)
                .putAllContent(content)
                .build();
    }
}
