/** What robots have logged; start at {@link io.github.rpaclients.uipath.orchestrator.robotlogs.RobotLogsApi}. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "LogLevel",
        about = "How severe a log entry is.",
        words = {"Trace", "Debug", "Info", "Warn", "Error", "Fatal"})
package io.github.rpaclients.uipath.orchestrator.robotlogs;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
