/**
 * Jobs, which are runs of a process: started, waited for, stopped; start at {@link
 * io.github.rpaclients.uipath.orchestrator.jobs.JobsApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "StartStrategy",
        about =
                "How many jobs are started, and for whom: {@code ModernJobsCount} is that of today's folders, the others are"
                        + " of classic ones.",
        words = {"All", "Specific", "RobotCount", "JobsCount", "ModernJobsCount"})
@Vocabulary(
        name = "JobType",
        about = "Where a job runs.",
        words = {"Unattended", "Attended", "ServerlessGeneric"})
@Vocabulary(
        name = "JobSourceType",
        about = "What started a job.",
        words = {
            "Manual",
            "Schedule",
            "Agent",
            "Queue",
            "StudioWeb",
            "IntegrationTrigger",
            "StudioDesktop",
            "AutomationOpsPipelines",
            "Apps",
            "SAP",
            "HttpTrigger",
            "HttpTriggerCallback",
            "RobotAPI",
            "CommandLine",
            "RobotNetAPI",
            "Autopilot",
            "TestManager",
            "AgentService",
            "ProcessOrchestration",
            "PluginEcosystem",
            "PerformanceTesting",
            "AgentHub",
            "ApiWorkflow"
        })
@Vocabulary(
        name = "ServerlessJobType",
        about = "What a job without a machine of one's own is.",
        words = {
            "RobotJob",
            "WebApp",
            "LoadTest",
            "StudioWebDesigner",
            "PublishStudioProject",
            "JsApi",
            "PythonCodedAgent",
            "MCPServer"
        })
package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
