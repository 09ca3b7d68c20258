package io.github.rpaclients.uipath.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Triggers and calendars, with answers in the vendor's form. */
class TriggerCopyTest {
    private static final String CALENDARS = "/odata/Calendars";
    private static final String SCHEDULES = "/odata/ProcessSchedules";
    private static final String HOLIDAYS =
            "{'Id':31,'Name':'Holidays','TimeZoneId':'UTC','ExcludedDates':['2026-12-25T00:00:00Z','2026-01-01T00:00:00Z']}";
    private static final String NONE = "{'@odata.count':0,'value':[]}";

    private final TwoTenants tenants = new TwoTenants();

    @AfterEach
    void stop() {
        tenants.close();
    }

    @BeforeEach
    void bothHaveTheProcessAndTheQueue() {
        for (UiPathSimulator side : List.of(tenants.dev, tenants.prod)) {
            side.orchestrator().addRelease("Finance", "Invoices", "1.0.2").addQueue("Finance", "Invoices");
        }
    }

    @Test
    void aCalendarComesBeforeTheTriggerThatNamesItAndTheTriggerIsMadeDisabled() {
        serve(tenants.dev, CALENDARS, 31, HOLIDAYS);
        serve(tenants.dev, SCHEDULES, 41, schedule(41, tenants.dev, "'CalendarId':31,'Enabled':true"));
        tenants.prod.answer("GET", CALENDARS + "(77)").json(HOLIDAYS.replace("31", "77"));
        tenants.prod.answer("GET", CALENDARS).json(NONE).times(2);
        tenants.prod.answer("GET", CALENDARS).json(page(HOLIDAYS.replace("31", "77")));
        tenants.prod.answer("POST", CALENDARS).status(201).json(HOLIDAYS.replace("31", "77"));
        String made = schedule(78, tenants.prod, "'CalendarId':77,'Enabled':false");
        tenants.prod.answer("GET", SCHEDULES + "(78)").json(made);
        tenants.prod.answer("GET", SCHEDULES).json(NONE);
        tenants.prod.answer("POST", SCHEDULES).status(201).json(made);
        tenants.prod.requests().clear();

        CopyPlan plan = tenants.finance().triggers().calendars().plan();
        CopyReport report = plan.apply(CopySecrets.none());

        assertThat(plan.items()).extracting(CopyItem::action).containsOnly(CopyAction.CREATE);
        assertThat(report.isComplete()).as(report.toString()).isTrue();
        assertThat(tenants.written()).containsExactly("POST Calendars", "POST ProcessSchedules");
        assertThat(tenants.prod.requests().matching("POST", SCHEDULES).get(0).body())
                .contains("\"CalendarId\":77", "\"Enabled\":false", "\"ReleaseId\":" + release(tenants.prod))
                .contains("hunter2");
        assertThat(release(tenants.prod)).isNotEqualTo(release(tenants.dev));
        assertThat(plan + plan.toJson() + report).doesNotContain("hunter2");
    }

    @Test
    void aTriggerThatDiffersIsChangedAndStaysEnabled() {
        serve(
                tenants.dev,
                SCHEDULES,
                41,
                schedule(41, tenants.dev, "'StartProcessCron':'0 0 6 ? * *','Enabled':false"));
        String before = schedule(78, tenants.prod, "'StartProcessCron':'0 0 7 ? * *','Enabled':true");
        tenants.prod.answer("GET", SCHEDULES + "(78)").json(before).times(2);
        tenants.prod.answer("GET", SCHEDULES + "(78)").json(before.replace("0 0 7", "0 0 6"));
        tenants.prod.answer("GET", SCHEDULES).json(page(before));
        tenants.prod.answer("PUT", SCHEDULES).status(204);

        CopyPlan plan = tenants.finance().triggers().plan();
        CopyReport report = plan.apply(CopySecrets.none());

        assertThat(plan.toString())
                .contains("StartProcessCron: \"0 0 7 ? * *\" -> \"0 0 6 ? * *\"\n0 to create, 1 to update");
        assertThat(report.isComplete()).as(report.toString()).isTrue();
        assertThat(tenants.prod.requests().matching("PUT", SCHEDULES).get(0).body())
                .contains("\"StartProcessCron\":\"0 0 6 ? * *\"", "\"Enabled\":true");
    }

    @Test
    void queueMachineAndRobotAreNamedAndWhatIsMissingIsNeeded() {
        tenants.dev.answer("GET", "GetAssignedMachines").json(page("{'Id':5,'Name':'VM-1'}"));
        tenants.prod.answer("GET", "GetAssignedMachines").json(NONE);
        tenants.dev.answer("GET", "GetRobotsFromFolder").json(page("{'Id':6,'Name':'ada','Username':'ACME\\\\ada'}"));
        tenants.prod.answer("GET", "GetRobotsFromFolder").json(NONE);
        serve(
                tenants.dev,
                SCHEDULES,
                41,
                schedule(
                        41,
                        tenants.dev,
                        "'QueueDefinitionId':" + queue(tenants.dev)
                                + ",'MachineRobots':[{'MachineId':5,'RobotId':6,'SessionId':7,'SessionName':'host-1'}]"));
        tenants.prod.answer("GET", SCHEDULES).json(NONE);

        CopyPlan plan = tenants.finance().triggers().plan();

        assertThat(plan.items().get(0).needs())
                .containsExactly(
                        "machine VM-1", "robot ACME\\ada", "another trigger there: this one is for the host host-1");
    }

    @Test
    void theRobotsOfAStrategyAreAskedForAndNamed() {
        tenants.dev.answer("GET", "GetRobotIdsForSchedule").json("{'@odata.count':1,'value':[6]}");
        tenants.dev.answer("GET", "GetRobotsFromFolder").json(page("{'Id':6,'Name':'ada'}"));
        tenants.prod.answer("GET", "GetRobotsFromFolder").json(page("{'Id':66,'Name':'ada'}"));
        serve(tenants.dev, SCHEDULES, 41, schedule(41, tenants.dev, "'StartStrategy':0"));
        String made = schedule(78, tenants.prod, "'StartStrategy':0,'ExecutorRobots':[{'Id':66}]");
        tenants.prod.answer("GET", SCHEDULES + "(78)").json(made);
        tenants.prod.answer("GET", SCHEDULES).json(NONE);
        tenants.prod.answer("POST", SCHEDULES).status(201).json(made);

        CopyReport report = tenants.finance().triggers().plan().apply(CopySecrets.none());

        assertThat(report.isComplete()).as(report.toString()).isTrue();
        assertThat(tenants.prod.requests().matching("POST", SCHEDULES).get(0).body())
                .contains("\"ExecutorRobots\":[{\"Id\":66}]");
    }

    private String schedule(int id, UiPathSimulator side, String more) {
        return "{'Id':" + id + ",'Name':'Nightly','ReleaseId':" + release(side) + ",'TimeZoneId':'UTC',"
                + "'InputArguments':'{\"password\":\"hunter2\"}'," + more + "}";
    }

    private long release(UiPathSimulator side) {
        return (side == tenants.dev ? tenants.source : tenants.target)
                .inFolder(FolderRef.path("Finance"))
                .releases()
                .find("Invoices")
                .orElseThrow()
                .id()
                .value();
    }

    private static long queue(UiPathSimulator side) {
        return side.orchestrator().queue("Invoices").id();
    }

    private static void serve(UiPathSimulator side, String set, int id, String entity) {
        side.answer("GET", set + "(" + id + ")").json(entity);
        side.answer("GET", set).json(page(entity));
    }

    private static String page(String entity) {
        return "{'@odata.count':1,'value':[" + entity + "]}";
    }
}
