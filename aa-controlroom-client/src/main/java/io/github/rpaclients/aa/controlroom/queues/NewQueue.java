package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.WorkItemModelId;
import io.github.rpaclients.core.json.Entity;

/** A queue to be made. */
@Entity
public interface NewQueue extends QueueSettings, WithNewQueue {
    String name();

    /** A queue for items of a model. */
    static NewQueue of(String name, WorkItemModelId model) {
        return new NewQueueBuilder().name(name).workItemModelId(model).build();
    }
}
