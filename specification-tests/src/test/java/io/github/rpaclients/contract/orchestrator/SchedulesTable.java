package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.calendars.CalendarsApi;
import io.github.rpaclients.uipath.orchestrator.calendars.NewCalendar;
import io.github.rpaclients.uipath.orchestrator.ids.CalendarId;
import io.github.rpaclients.uipath.orchestrator.ids.InboxId;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.ids.ProcessScheduleId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.jobtriggers.JobTriggersApi;
import io.github.rpaclients.uipath.orchestrator.processschedules.NewProcessSchedule;
import io.github.rpaclients.uipath.orchestrator.processschedules.ProcessSchedulesApi;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What starts jobs and lets them go on: schedules, calendars and triggers of suspended jobs. */
final class SchedulesTable extends OrchestratorTable {
    private static final ProcessScheduleId SCHEDULE = ProcessScheduleId.of(3);
    private static final NewProcessSchedule NIGHTLY =
            NewProcessSchedule.atTimes("Nightly", ReleaseId.of(4711), "0 0 6 ? * MON-FRI", "W. Europe Standard Time");
    private static final CalendarId CALENDAR = CalendarId.of(3);
    private static final InboxId INBOX = InboxId.of("d0000000-0009-4000-8000-000000000061");

    @Override
    void rows() {
        schedules();
        calendars();
        triggers();
    }

    private void schedules() {
        String set = "/odata/ProcessSchedules";
        String one = set + "({key})";
        schedules("GET " + set, s -> s.list().toList());
        schedules("GET " + set, s -> s.list(q -> q.pageSize(5)).toList());
        schedules("GET " + one, s -> s.get(SCHEDULE));
        schedules("GET " + set + ACTION + "GetRobotIdsForSchedule(key={key})", s -> s.robots(SCHEDULE));
        schedules("POST " + set, s -> s.create(NIGHTLY));
        schedules("POST " + set + ACTION + "ValidateProcessSchedule", s -> s.validate(NIGHTLY));
        schedules("GET " + one, s -> s.change(SCHEDULE, schedule -> schedule.withName("x")));
        schedules("PUT " + one, s -> s.update(SCHEDULE, schedule -> schedule.withName("x")));
        schedules("POST " + set + ACTION + "SetEnabled", s -> s.setEnabled(List.of(SCHEDULE), true));
        schedules("POST " + one + ACTION + "Activate", s -> s.activate(SCHEDULE));
        schedules("DELETE " + one, s -> s.delete(SCHEDULE));
    }

    private void calendars() {
        String set = "/odata/Calendars";
        String one = set + "({key})";
        calendars("GET " + set, c -> c.list().toList());
        calendars("GET " + set, c -> c.list(q -> q.pageSize(5)).toList());
        calendars("GET " + one, c -> c.get(CALENDAR));
        calendars("POST " + set + ACTION + "CalendarExists", c -> c.exists("Bavaria"));
        calendars(
                "POST " + set,
                c -> c.create(NewCalendar.of("Bavaria", List.of(Instant.parse("2026-12-25T00:00:00Z")))));
        calendars("GET " + one, c -> c.change(CALENDAR, calendar -> calendar.withName("x")));
        calendars("PUT " + one, c -> c.update(CALENDAR, calendar -> calendar.withName("x")));
        calendars("DELETE " + one, c -> c.delete(CALENDAR));
    }

    private void triggers() {
        String set = "/odata/JobTriggers";
        triggers("GET " + set, t -> t.list().toList());
        triggers("GET " + set, t -> t.list(q -> q.pageSize(5)).toList());
        triggers(
                "GET " + set + ACTION + "GetByJobKey(jobKey={jobKey})",
                t -> t.of(JobKey.of("d0000000-0009-4000-8000-000000000051")).toList());
        triggers(
                "GET " + set + ACTION + "GetWithWaitEvents(jobId={jobId})",
                t -> t.waitEvents(JobId.of(13)).toList());
        triggers("POST /api/JobTriggers/DeliverPayload/{inboxId}", t -> t.deliver(INBOX, JsonValue.of("{}")));
        triggers("GET /api/JobTriggers/GetPayload/{inboxId}", t -> t.payload(INBOX));
    }

    private void schedules(String operation, Consumer<ProcessSchedulesApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).processSchedules()));
    }

    private void calendars(String operation, Consumer<CalendarsApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.calendars()));
    }

    private void triggers(String operation, Consumer<JobTriggersApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).jobTriggers()));
    }
}
