/**
 * Schedules that start jobs, by the time or by the length of a queue; start at {@link
 * io.github.rpaclients.uipath.orchestrator.processschedules.ProcessSchedulesApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.processschedules;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
