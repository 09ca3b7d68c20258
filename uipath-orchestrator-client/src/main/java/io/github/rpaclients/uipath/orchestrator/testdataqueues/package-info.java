/**
 * Test data queues, which have values for test cases, and their items; start at {@link
 * io.github.rpaclients.uipath.orchestrator.testdataqueues.TestDataQueuesApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
