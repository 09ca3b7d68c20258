/** Machines that robots work on; start at {@link io.github.rpaclients.uipath.orchestrator.machines.MachinesApi}. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "AutomationType",
        about = "Which processes a machine takes: those that need a screen, those that do not, or both.",
        words = {"Any", "Foreground", "Background"})
@Vocabulary(
        name = "MachineFramework",
        about = "For which framework the processes that a machine takes are made.",
        words = {"Any", "Windows", "Portable"})
@Vocabulary(
        name = "EndpointDetectionStatus",
        about = "Whether the computers of a machine are watched by endpoint detection and response.",
        words = {"NotAvailable", "Mixed", "Enabled"})
@Vocabulary(
        name = "ServerlessLicensingModel",
        about = "What the runs of a serverless machine take.",
        words = {"RobotUnits", "LicenseSlots"})
@Vocabulary(
        name = "JobStopStrategy",
        about = "What becomes of jobs that run when a maintenance window begins.",
        words = {"None", "Kill"})
package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
