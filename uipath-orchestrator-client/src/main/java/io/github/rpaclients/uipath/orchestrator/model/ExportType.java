package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** What an export is made of. */
public final class ExportType extends OpenEnum {
    public static final ExportType ORCHESTRATOR_AUDIT = of("OrchestratorAudit");
    public static final ExportType TEST_AUTOMATION_AUDIT = of("TestAutomationAudit");
    public static final ExportType QUEUES = of("Queues");
    public static final ExportType LOGS = of("Logs");
    public static final ExportType JOBS = of("Jobs");
    public static final ExportType PRIVILEGES = of("Privileges");
    public static final ExportType RATE_LIMITS_REPORT_QUEUE_ITEMS = of("RateLimitsReportQueueItems");
    public static final ExportType RATE_LIMITS_REPORT_JOBS = of("RateLimitsReportJobs");
    public static final ExportType AUTOPILOT_FOR_ROBOTS_DATA = of("AutopilotForRobotsData");

    private ExportType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static ExportType of(String value) {
        return new ExportType(value);
    }
}
