package io.github.rpaclients.aa.controlroom.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.deployments.NewDeployment;
import io.github.rpaclients.aa.controlroom.deployments.RunMode;
import io.github.rpaclients.aa.controlroom.deployments.UnattendedRequest;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.ScheduleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchedulesApiTest {
    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void sendsTheTimesBesideWhatIsRun() {
        String create = "POST /v2/schedule/automations";
        server.on(create, 200, "{\"id\":12}");

        client.schedules()
                .create(
                        ScheduleTiming.weekly(
                                LocalDate.of(2026, 12, 1),
                                LocalTime.of(6, 0),
                                ZoneId.of("Europe/Vienna"),
                                2,
                                List.of(DayOfWeek.MON)),
                        NewDeployment.of(FileId.of(83)),
                        RunMode.unattended(UnattendedRequest.onDefaultDevice(List.of(UserId.of(9)))));

        assertThat(server.body(create))
                .isEqualTo("{\"schedule\":{\"status\":\"ACTIVE\",\"scheduleType\":\"WEEKLY\","
                        + "\"weeklyRecurrence\":{\"interval\":2,\"daysOfWeek\":[\"MON\"]},\"timeZone\":\"Europe/Vienna\","
                        + "\"startDate\":\"2026-12-01\",\"startTime\":\"06:00\"},"
                        + "\"deployment\":{\"botId\":83,\"botInput\":{},\"unattendedRequest\":{\"runAsUserIds\":[9],"
                        + "\"poolIds\":[],\"deviceUsageType\":\"RUN_ONLY_ON_DEFAULT_DEVICE\"}}}");
    }

    @Test
    void namesSchedulesByNumbers() {
        server.on("PUT /v2/schedule/automations/activate", 200, "");

        client.schedules().activate(List.of(ScheduleId.of(12), ScheduleId.of(13)));

        assertThat(server.body("PUT /v2/schedule/automations/activate")).isEqualTo("[12,13]");
    }

    @Test
    void refusesNoSchedules() {
        assertThatThrownBy(() -> client.schedules().deactivate(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> client.schedules().changeOwner(List.of(), UserId.of(7)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.lines()).isEmpty();
    }
}
