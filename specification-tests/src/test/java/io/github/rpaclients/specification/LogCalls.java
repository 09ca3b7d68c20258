package io.github.rpaclients.specification;

/** Logs of robots and of the audit. */
final class LogCalls {
    private static final String NS = OrchestratorCaller.NS;

    private LogCalls() {}

    static void all(OrchestratorCaller anybody) {
        OrchestratorCaller to = anybody.in("Finance");
        to.uipath().orchestrator().entities("RobotLogs").add("Finance", "{'Message':'begun'}");
        to.get("/odata/RobotLogs");
        to.get("/odata/RobotLogs" + NS + "GetTotalCount");
        to.uipath().orchestrator().entities("AuditLogs").add("{'Component':'Assets','Entities':[{'CustomData':'x'}]}");
        String log = to.id("AuditLogs", "92001");
        to.get("/odata/AuditLogs");
        to.get("/odata/AuditLogs" + NS + "GetAuditLogDetails(auditLogId=" + log + ")");
    }
}
