package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.WorkItemAttributeId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemModelId;
import io.github.rpaclients.core.json.AsNumber;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a queue and one that is to be made have in common. */
public interface QueueSettings {
    Optional<String> description();

    /** How many items have to be there before an automation that ran out of them begins again; deprecated upstream. */
    OptionalLong reactivationThreshold();

    /** How long a person takes for an item. */
    OptionalLong manualProcessingTime();

    Optional<ManualTimeUnit> manualProcessingTimeUnit();

    /** Whether no two items may be the same. */
    Optional<Boolean> disallowDuplicate();

    /** How often an item that failed is tried again by itself. */
    OptionalLong autoRetryLimit();

    /** What its items are made of. */
    @AsNumber
    Optional<WorkItemModelId> workItemModelId();

    /** Which items come first. */
    List<ProcessingOrder> workItemProcessingOrders();

    /** The attributes that lists of its items show. */
    @AsNumber
    List<WorkItemAttributeId> displayColumnIds();
}
