package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.deployments.NewDeployment;
import io.github.rpaclients.aa.controlroom.deployments.RunMode;
import io.github.rpaclients.aa.controlroom.deployments.UnattendedRequest;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.ScheduleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.schedules.DayOfWeek;
import io.github.rpaclients.aa.controlroom.schedules.MonthOfYear;
import io.github.rpaclients.aa.controlroom.schedules.RepeatOccurrence;
import io.github.rpaclients.aa.controlroom.schedules.RepeatUnit;
import io.github.rpaclients.aa.controlroom.schedules.ScheduleFields;
import io.github.rpaclients.aa.controlroom.schedules.ScheduleStatus;
import io.github.rpaclients.aa.controlroom.schedules.ScheduleTiming;
import io.github.rpaclients.aa.controlroom.schedules.WeekOfMonth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

final class SchedulesTable extends ControlRoomTable {
    private static final ScheduleId SCHEDULE = ScheduleId.of(12);
    private static final UserId ADA = UserId.of(7);
    private static final LocalDate BEGIN = LocalDate.of(2026, 12, 1);
    private static final LocalTime SIX = LocalTime.of(6, 0);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final NewDeployment BOT = NewDeployment.of(FileId.of(83)).withAutomationName("nightly");
    private static final RunMode AS_USER = RunMode.unattended(UnattendedRequest.onDefaultDevice(List.of(UserId.of(9))));

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String set = "/v2/schedule/automations";
        call("POST " + set + "/list", c -> c.schedules().list().toList());
        call(
                "POST " + set + "/list",
                c -> c.schedules()
                        .list(q -> q.filter(ScheduleFields.STATUS.eq(ScheduleStatus.ACTIVE)))
                        .toList());
        call(
                "POST " + set,
                c -> c.schedules()
                        .create(
                                ScheduleTiming.daily(BEGIN, SIX, VIENNA, 1)
                                        .withDescription("Each day")
                                        .withEndDate("2026-12-31")
                                        .withRepeatEnabled(true)
                                        .withRepeatOccurrence(
                                                RepeatOccurrence.every(15, RepeatUnit.MINUTES, LocalTime.of(17, 30)))
                                        .withMisfireScheduleConfig(true)
                                        .withOwnedBy(ADA),
                                BOT,
                                AS_USER));
        List.of(
                        ScheduleTiming.once(BEGIN, SIX, VIENNA),
                        ScheduleTiming.weekly(BEGIN, SIX, VIENNA, 1, List.of(DayOfWeek.MON)),
                        ScheduleTiming.monthly(BEGIN, SIX, VIENNA, List.of(MonthOfYear.JAN), 1),
                        ScheduleTiming.monthly(
                                BEGIN, SIX, VIENNA, List.of(MonthOfYear.JAN), WeekOfMonth.LAST, DayOfWeek.FRI))
                .forEach(timing ->
                        call("PUT " + set + "/{id}", c -> c.schedules().replace(SCHEDULE, timing, BOT, AS_USER)));
        call("DELETE " + set + "/{id}", c -> c.schedules().delete(SCHEDULE));
        call("PUT " + set + "/changeOwner", c -> c.schedules().changeOwner(List.of(SCHEDULE), ADA));
        call("PUT " + set + "/activate/{id}", c -> c.schedules().activate(SCHEDULE));
        call("PUT " + set + "/activate", c -> c.schedules().activate(List.of(SCHEDULE)));
        call("PUT " + set + "/deactivate/{id}", c -> c.schedules().deactivate(SCHEDULE));
        call("PUT " + set + "/deactivate", c -> c.schedules().deactivate(List.of(SCHEDULE)));
    }
}
