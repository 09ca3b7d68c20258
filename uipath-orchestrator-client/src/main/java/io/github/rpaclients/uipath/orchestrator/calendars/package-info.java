/**
 * Calendars of days on which schedules do not run; start at {@link
 * io.github.rpaclients.uipath.orchestrator.calendars.CalendarsApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.calendars;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
