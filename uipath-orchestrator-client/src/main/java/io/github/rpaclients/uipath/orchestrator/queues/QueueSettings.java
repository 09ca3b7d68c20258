package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import java.util.Optional;

/** What a queue and one that is to be made have in common. */
public interface QueueSettings {
    /** At most 50 characters. */
    String name();

    /** At most 250 characters. */
    Optional<String> description();

    /** How often an item is tried again; at most 50. */
    Optional<Integer> maxNumberOfRetries();

    /** The JSON Schema that the content of an item has to fit, as a text. */
    Optional<String> specificDataJsonSchema();

    /** The JSON Schema that the output of an item has to fit, as a text. */
    Optional<String> outputDataJsonSchema();

    /** The JSON Schema that the analytics of an item have to fit, as a text. */
    Optional<String> analyticsDataJsonSchema();

    /** In how many minutes an item should be done. */
    Optional<Integer> slaInMinutes();

    /** After how many minutes an item is at risk. */
    Optional<Integer> riskSlaInMinutes();

    /** The process that works on its items. */
    Optional<ReleaseId> releaseId();
}
