/** What several kinds of entities have in common. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "ValidationError",
        about = "Why a job cannot be placed: what is wrong with its robot, its machine (a template) or both.",
        words = {
            "RobotNotAssignedToFolder",
            "RobotNotFound",
            "RobotNoCredentials",
            "RobotBusy",
            "RobotConcurrencyLimit",
            "RobotNoMatchingUsernames",
            "RobotVersionTooLow",
            "TemplateNoRuntime",
            "TemplateNoHostsAvailable",
            "TemplateNoLicense",
            "TemplateFullCapacity",
            "TemplateNotAssignedToFolder",
            "TemplateMaintenanceMode",
            "DynamicJobAccountCredentialsInvalid",
            "DynamicJobForegroundAutomationTypeInvalid",
            "DynamicJobBackgroundAutomationTypeInvalid",
            "DynamicJobWindowsTargetFrameworkInvalid",
            "DynamicJobCrossPlatformTargetFrameworkInvalid",
            "DynamicJobConnectedMachinesInvalid",
            "DynamicJobConnectedMachinesUserCredentialsInvalid",
            "DynamicJobConnectedMachinesCrossPlatformRobotVersionInvalid",
            "DynamicJobConnectedMachinesWindowsRobotVersionInvalid"
        })
package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
