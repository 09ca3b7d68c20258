package io.github.rpaclients.specification;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.deployments.NewDeployment;
import io.github.rpaclients.aa.controlroom.deployments.RunMode;
import io.github.rpaclients.aa.controlroom.deployments.UnattendedRequest;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.ScheduleId;
import io.github.rpaclients.aa.controlroom.ids.TriggerMappingId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.schedules.ScheduleTiming;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Schedules of bots, and for whom their triggers work. */
final class ScheduledRunCalls {
    private static final LocalDate DAY = LocalDate.of(2035, 12, 1);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private ScheduledRunCalls() {}

    static void all(ControlRoomCaller to) {
        ControlRoomClient client = to.client();
        FileId bot = FileId.of(5);
        UserId linus = UserId.of(2003);
        NewDeployment nightly = NewDeployment.of(bot).withAutomationName("nightly");
        RunMode asLinus = RunMode.unattended(UnattendedRequest.onDefaultDevice(List.of(linus)));
        client.schedules().create(ScheduleTiming.daily(DAY, LocalTime.of(6, 0), VIENNA, 1), nightly, asLinus);
        ScheduleId id = ScheduleId.of(to.id("schedules", "nightly"));
        client.schedules().list().toList();
        client.schedules().replace(id, ScheduleTiming.once(DAY, LocalTime.NOON, VIENNA), nightly, asLinus);
        client.schedules().deactivate(id);
        client.schedules().activate(id);
        client.schedules().deactivate(List.of(id));
        client.schedules().activate(List.of(id));
        client.schedules().changeOwner(List.of(id), linus);
        client.schedules().delete(id);
        TriggerMappingId mapping =
                client.triggers().mapToUsers(bot, List.of(linus)).get(0).id();
        client.triggers().mapToRoles(bot, List.of(RoleId.of(2)));
        client.triggers().delete(mapping);
        to.call("DELETE", "/v2/schedule/automations/77", "");
        to.post("/v2/schedule/automations", "{'schedule':{},'deployment':{'botId':5}}");
    }
}
