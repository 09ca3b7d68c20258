package io.github.rpaclients.uipath.orchestrator.processschedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.ProcessScheduleId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a schedule has that its server does not tell with it. */
class ProcessSchedulesApiTest extends OrchestratorTest {
    private static final ProcessScheduleId ID = ProcessScheduleId.of(3);
    private static final String SCHEDULE = "{\"Id\":3,\"Name\":\"Nightly\",\"Enabled\":true,\"StartStrategy\":0,"
            + "\"ExecutorRobots\":[],\"TimeZoneId\":\"UTC\",\"InputArguments\":\"{\\\"a\\\":1}\"}";

    private ProcessSchedulesApi schedules;

    @BeforeEach
    void folder() {
        schedules = orchestrator.inFolder(FolderRef.id(FolderId.of(13))).processSchedules();
    }

    @Test
    void writesTheRobotsBackThatTheScheduleIsFor() throws Exception {
        enqueue(200, SCHEDULE);
        enqueue(200, "{\"@odata.count\":2,\"value\":[9007199254740993,7]}");
        enqueue(204);

        schedules.update(ID, schedule -> schedule.withName("Daily"));

        assertThat(requestLine()).isEqualTo("GET /odata/ProcessSchedules(3)");
        assertThat(requestLine())
                .isEqualTo("GET /odata/ProcessSchedules/UiPath.Server.Configuration.OData.GetRobotIdsForSchedule(key=3)"
                        + "?%24count=true");
        assertThat(server.takeRequest().getBody().utf8())
                .contains("\"ExecutorRobots\":[{\"Id\":9007199254740993},{\"Id\":7}]")
                .contains("\"Name\":\"Daily\"");
    }

    @Test
    void asksForNoRobotsThatTheServerTells() throws Exception {
        enqueue(200, SCHEDULE.replace("[]", "[{\"Id\":7,\"Name\":\"finance-1\"}]"));
        enqueue(204);

        schedules.update(ID, schedule -> schedule.withName("Daily"));

        server.takeRequest();
        assertThat(server.takeRequest().getBody().utf8()).contains("[{\"Id\":7,\"Name\":\"finance-1\"}]");
    }

    @Test
    void asksForNoRobotsOfAScheduleForAny() {
        enqueue(200, SCHEDULE.replace("\"StartStrategy\":0", "\"StartStrategy\":1"));
        enqueue(204);

        schedules.update(ID, schedule -> schedule.withName("Daily"));

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void changesOneArgument() throws Exception {
        enqueue(200, SCHEDULE.replace("\"StartStrategy\":0", "\"StartStrategy\":1"));
        enqueue(204);

        ProcessSchedule after = schedules.update(ID, schedule -> schedule.withInput("b", JsonValue.of("2.50")));

        assertThat(after.inputs()).containsOnlyKeys("a", "b");
        server.takeRequest();
        assertThat(server.takeRequest().getBody().utf8())
                .contains("\"InputArguments\":\"{\\\"a\\\":1,\\\"b\\\":2.50}\"");
    }

    @Test
    void startsOneJobForEachItemUnlessItIsSaid() {
        NewProcessSchedule schedule = NewProcessSchedule.forQueue("Invoices", ReleaseId.of(5), QueueId.of(7), "UTC");

        assertThat(schedule.itemsActivationThreshold()).contains(1L);
        assertThat(schedule.itemsPerJobActivationTarget()).contains(1L);
        assertThat(schedule.maxJobsForActivation()).contains(1);
        assertThat(schedule.enabled()).isTrue();
    }

    @Test
    void disablesSeveralAtOnce() throws Exception {
        enqueue(200, "{\"value\":true}");

        assertThat(schedules.setEnabled(List.of(ID, ProcessScheduleId.of(4)), false))
                .isTrue();

        assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"scheduleIds\":[3,4],\"enabled\":false}");
        assertThatThrownBy(() -> schedules.setEnabled(List.of(), true)).isInstanceOf(IllegalArgumentException.class);
    }
}
