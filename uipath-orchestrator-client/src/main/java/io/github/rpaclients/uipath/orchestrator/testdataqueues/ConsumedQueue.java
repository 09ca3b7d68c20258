package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;

/** A queue whose items are all to count as consumed, or not. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface ConsumedQueue {
    String queueName();

    boolean isConsumed();

    static ConsumedQueue of(String queueName, boolean consumed) {
        return new ConsumedQueueBuilder()
                .queueName(queueName)
                .isConsumed(consumed)
                .build();
    }
}
