package io.github.rpaclients.specification;

/** Schedules and calendars. */
final class ScheduleCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String SCHEDULES = "/odata/ProcessSchedules";
    private static final String CALENDARS = "/odata/Calendars";

    private ScheduleCalls() {}

    static void all(OrchestratorCaller anybody) {
        OrchestratorCaller to = anybody.in("Finance");
        to.uipath().orchestrator().addRelease("Finance", "Invoices", "1.0.0").addQueue("Finance", "Orders");
        to.uipath().orchestrator().queue("Orders").add("{}");
        to.post(CALENDARS, "{'Name':'Holidays','TimeZoneId':'UTC','ExcludedDates':['2026-12-25T00:00:00Z']}");
        String calendar = to.id("Calendars", "Holidays");
        String body = "{'Name':'Orders','TimeZoneId':'UTC','ReleaseId':" + to.id("Releases", "Invoices")
                + ",'QueueDefinitionId':" + to.id("QueueDefinitions", "Orders") + ",'CalendarId':" + calendar + "}";
        to.post(SCHEDULES, body);
        String id = to.id("ProcessSchedules", "Orders");
        String one = SCHEDULES + "(" + id + ")";
        to.get(SCHEDULES);
        to.get(one);
        to.call("PUT", one, body);
        to.post(SCHEDULES + NS + "SetEnabled", "{'enabled':true,'scheduleIds':[" + id + "]}");
        to.post(
                SCHEDULES + NS + "SetEnabled",
                "{'enabled':true,'multistatusEnabled':true,'scheduleIds':[" + id + ",7]}");
        to.post(SCHEDULES + NS + "ValidateProcessSchedule", "{'processSchedule':" + body + "}");
        to.post(one + NS + "Activate", "");
        to.get(SCHEDULES + NS + "GetRobotIdsForSchedule(key=" + id + ")");
        to.call("DELETE", one, "");
        to.get(CALENDARS);
        to.get(CALENDARS + "(" + calendar + ")");
        to.call("PUT", CALENDARS + "(" + calendar + ")", "{'Name':'Days','TimeZoneId':'UTC'}");
        to.post(CALENDARS + NS + "CalendarExists", "{'calendarName':'Days'}");
        to.call("DELETE", CALENDARS + "(" + calendar + ")", "");
    }
}
