/** Robots; start at {@link io.github.rpaclients.uipath.orchestrator.robots.RobotsApi}. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "HostingType",
        about = "Whether a robot works on one machine or on any.",
        words = {"Standard", "Floating"})
@Vocabulary(
        name = "RobotProvisionType",
        about = "Whether a person made the robot ({@code Manual}) or Orchestrator did, for a user.",
        words = {"Manual", "Automatic"})
package io.github.rpaclients.uipath.orchestrator.robots;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
