/** Who is connected, and from where; start at {@link io.github.rpaclients.uipath.orchestrator.sessions.SessionsApi}. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "RobotState",
        about = "What a robot was last heard to be.",
        words = {"Available", "Busy", "Disconnected", "Unknown"})
@Vocabulary(
        name = "RobotSessionType",
        about = "Whether a session lasts, or is made for one job.",
        words = {"LongLived", "Ephemeral"})
@Vocabulary(
        name = "SessionSource",
        about = "The application that is connected.",
        words = {"Assistant", "StudioWeb", "StudioDesktop"})
@Vocabulary(
        name = "Platform",
        about = "The operating system of a session.",
        words = {"Unknown", "Windows", "Linux", "OSX"})
@Vocabulary(
        name = "MaintenanceMode",
        about = "Whether a session takes jobs ({@code Default}) or is being looked after.",
        words = {"Default", "Enabled"})
package io.github.rpaclients.uipath.orchestrator.sessions;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
