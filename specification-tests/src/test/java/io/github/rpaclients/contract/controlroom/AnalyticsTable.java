package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.analytics.AnalyticsSpan;
import io.github.rpaclients.aa.controlroom.analytics.AnalyticsTimeRange;
import io.github.rpaclients.aa.controlroom.analytics.AutomationDurationFields;
import io.github.rpaclients.aa.controlroom.analytics.DurationGrouping;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import java.time.Instant;

final class AnalyticsTable extends ControlRoomTable {
    private static final String ROOT = "/v1/acc/automation/";
    private static final String DURATIONS = ROOT + "{groupBy}/runduration";
    private static final String WORKSPACE = "/{workSpaceType}";
    private static final AnalyticsTimeRange WEEK = AnalyticsTimeRange.last(AnalyticsSpan.LAST7_DAYS);
    private static final AnalyticsTimeRange MARCH =
            AnalyticsTimeRange.between(Instant.parse("2025-03-01T00:00:00Z"), Instant.parse("2025-04-01T00:00:00Z"));
    private static final FileId INVOICES = FileId.of(21);
    private static final WorkspaceType PUBLIC = WorkspaceType.PUBLIC;

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        figures();
        runs();
        files();
    }

    private void figures() {
        call("POST " + ROOT + "overview", c -> c.analytics().overview(WEEK));
        call("POST " + ROOT + "overview" + WORKSPACE, c -> c.analytics().overview(PUBLIC, MARCH));
        call("POST " + ROOT + "runduration", c -> c.analytics().runDurations(WEEK));
        call("POST " + ROOT + "runduration/total", c -> c.analytics().totalRunTime(WEEK));
        call("POST " + DURATIONS, c -> c.analytics().runDurationsBy(DurationGrouping.DEVICE_NAME, WEEK));
        call(
                "POST " + DURATIONS + "/list",
                c -> c.analytics()
                        .listRunDurations(DurationGrouping.DEVICE_NAME, WEEK)
                        .toList());
        call(
                "POST " + DURATIONS + "/list",
                c -> c.analytics()
                        .listRunDurations(
                                DurationGrouping.USER_NAME,
                                MARCH,
                                q -> q.filter(AutomationDurationFields.AUTOMATION_NAME.contains("voice")))
                        .toList());
        call("POST " + ROOT + "mostrunning", c -> c.analytics().mostRun(WEEK));
        call("POST " + ROOT + "mostrunning" + WORKSPACE, c -> c.analytics().mostRun(PUBLIC, WEEK, 10));
        call("POST " + ROOT + "longestrunning", c -> c.analytics().longestRun(WEEK));
        call("POST " + ROOT + "mostfailed", c -> c.analytics().mostFailed(WEEK));
    }

    private void runs() {
        call("POST " + ROOT + "failures", c -> c.analytics().failures(INVOICES, MARCH, 10));
        call(
                "POST " + ROOT + "botexecution/list",
                c -> c.analytics().executions().toList());
        call("POST " + ROOT + "bot/completed", c -> c.analytics().completed(WEEK, 10));
        call("POST " + ROOT + "bot/failed", c -> c.analytics().failed(WEEK, 10));
        call("POST " + ROOT + "runhistory" + WORKSPACE, c -> c.analytics().runHistory(PUBLIC, WEEK, 10));
        call("GET " + ROOT + "{botId}/about", c -> c.analytics().about(INVOICES));
        call("POST " + ROOT + "about" + WORKSPACE, c -> c.analytics().about(PUBLIC, INVOICES));
        call(
                "POST " + ROOT + "about" + WORKSPACE,
                c -> c.analytics().about(WorkspaceType.PRIVATE, INVOICES, UserId.of(7)));
    }

    private void files() {
        String name = "bots.csv";
        call(
                "POST " + ROOT + "mostrunning/export",
                c -> c.analytics().exportMostRun(WEEK, name).close());
        call(
                "POST " + ROOT + "mostrunning" + WORKSPACE + "/export",
                c -> c.analytics().exportMostRun(PUBLIC, WEEK, name).close());
        call(
                "POST " + ROOT + "longestrunning/export",
                c -> c.analytics().exportLongestRun(WEEK, name).close());
        call(
                "POST " + ROOT + "mostfailed/export",
                c -> c.analytics().exportMostFailed(WEEK, name).close());
        call(
                "POST " + ROOT + "runhistory/export",
                c -> c.analytics().exportRunHistory(WEEK, name).close());
        call(
                "POST " + ROOT + "runhistory" + WORKSPACE + "/export",
                c -> c.analytics().exportRunHistory(PUBLIC, WEEK, name).close());
        call(
                "POST " + DURATIONS + "/list/export",
                c -> c.analytics()
                        .exportRunDurations(DurationGrouping.DEVICE_NAME, WEEK, name)
                        .close());
    }
}
