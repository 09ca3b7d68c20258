package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;

/** Which queue to take the next item of, and whether it counts as consumed then. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface NextItem {
    String queueName();

    boolean setConsumed();

    static NextItem of(String queueName, boolean setConsumed) {
        return new NextItemBuilder()
                .queueName(queueName)
                .setConsumed(setConsumed)
                .build();
    }
}
