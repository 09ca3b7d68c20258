package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.attachments.AttachmentsApi;
import io.github.rpaclients.uipath.orchestrator.auditlogs.AuditComponent;
import io.github.rpaclients.uipath.orchestrator.auditlogs.AuditLogFields;
import io.github.rpaclients.uipath.orchestrator.auditlogs.AuditLogsApi;
import io.github.rpaclients.uipath.orchestrator.auditlogs.AuditedService;
import io.github.rpaclients.uipath.orchestrator.executionmedia.ExecutionMediaApi;
import io.github.rpaclients.uipath.orchestrator.exports.ExportsApi;
import io.github.rpaclients.uipath.orchestrator.ids.AttachmentId;
import io.github.rpaclients.uipath.orchestrator.ids.AuditLogId;
import io.github.rpaclients.uipath.orchestrator.ids.ExecutionMediaId;
import io.github.rpaclients.uipath.orchestrator.ids.ExportId;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.logs.LogEntry;
import io.github.rpaclients.uipath.orchestrator.logs.LogsApi;
import io.github.rpaclients.uipath.orchestrator.query.OdataFilter;
import io.github.rpaclients.uipath.orchestrator.robotlogs.LogLevel;
import io.github.rpaclients.uipath.orchestrator.robotlogs.RobotLog;
import io.github.rpaclients.uipath.orchestrator.robotlogs.RobotLogFields;
import io.github.rpaclients.uipath.orchestrator.robotlogs.RobotLogsApi;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What is left of work: logs of robots and of the audit, exports of them, recordings and attachments. */
final class LogsTable extends OrchestratorTable {
    private static final ExportId EXPORT = ExportId.of(31);
    private static final JobId JOB = JobId.of(13);
    private static final AttachmentId ATTACHMENT = AttachmentId.of("d0000000-0009-4000-8000-000000000008");

    @Override
    void rows() {
        robotLogs();
        auditLogs();
        recordings();
        attachments();
        call("POST /api/Logs/SubmitLogs", orchestrator -> {
            LogsApi logs = orchestrator.logs();
            logs.submit(List.of(LogEntry.of("Information", "Paid", Instant.EPOCH)));
        });
        call("GET /odata/Exports({key})", orchestrator -> {
            ExportsApi exports = orchestrator.exports();
            exports.get(EXPORT);
        });
        call("GET /odata/Exports({key})", orchestrator -> {
            ExportsApi exports = orchestrator.exports();
            close(exports.await(EXPORT, Duration.ofMinutes(5)));
        });
        call("GET /odata/Exports({key})" + ACTION + "GetDownloadLink", orchestrator -> {
            ExportsApi exports = orchestrator.exports();
            close(exports.open(EXPORT));
        });
    }

    private void robotLogs() {
        String set = "/odata/RobotLogs";
        OdataFilter<RobotLog> errors = RobotLogFields.LEVEL.eq(LogLevel.ERROR);
        robotLogs("GET " + set, l -> l.list(q -> q.filter(errors)).toList());
        robotLogs(
                "GET " + set,
                l -> l.select(q -> q, List.of(RobotLogFields.TIME_STAMP)).toList());
        robotLogs("GET " + set + ACTION + "GetTotalCount", l -> l.totalCount());
        robotLogs("GET " + set + ACTION + "GetTotalCount", l -> l.totalCount(errors));
        robotLogs("POST " + set + ACTION + "Export", l -> l.export());
        robotLogs("POST " + set + ACTION + "Export", l -> l.export(errors));
    }

    private void auditLogs() {
        String set = "/odata/AuditLogs";
        auditLogs("GET " + set, a -> a.list().toList());
        auditLogs(
                "GET " + set,
                a -> a.of(AuditedService.TEST_AUTOMATION)
                        .list(q -> q.expand("Entities"))
                        .toList());
        auditLogs(
                "GET " + set + ACTION + "GetAuditLogDetails(auditLogId={auditLogId})",
                a -> a.details(AuditLogId.of(13)));
        auditLogs("POST " + set + ACTION + "Export", a -> a.export());
        auditLogs("POST " + set + ACTION + "Export", a -> a.export(AuditLogFields.COMPONENT.eq(AuditComponent.ASSETS)));
    }

    private void recordings() {
        String set = "/odata/ExecutionMedia";
        recordings("GET " + set, m -> m.list().toList());
        recordings("GET " + set, m -> m.list(q -> q.pageSize(5)).toList());
        recordings("GET " + set + "({key})", m -> m.get(ExecutionMediaId.of(13)));
        recordings("GET " + set + ACTION + "DownloadMediaByJobId(jobId={jobId})", m -> close(m.open(JOB)));
        recordings("POST " + set + ACTION + "DeleteMediaByJobId", m -> m.delete(JOB));
    }

    private void attachments() {
        String set = "/odata/Attachments";
        String one = set + "({key})";
        attachments("GET " + set, a -> a.list().toList());
        attachments("GET " + set, a -> a.list(q -> q.pageSize(5)).toList());
        attachments("GET " + one, a -> a.get(ATTACHMENT));
        attachments("GET " + one, a -> close(a.open(ATTACHMENT)));
        attachments("POST " + set, a -> a.add("4711.pdf", Upload.of(new byte[7])));
        attachments("DELETE " + one, a -> a.delete(ATTACHMENT));
    }

    private static void close(Download file) {
        file.close();
    }

    private void robotLogs(String operation, Consumer<RobotLogsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).robotLogs()));
    }

    private void auditLogs(String operation, Consumer<AuditLogsApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.auditLogs()));
    }

    private void recordings(String operation, Consumer<ExecutionMediaApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).executionMedia()));
    }

    private void attachments(String operation, Consumer<AttachmentsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).attachments()));
    }
}
