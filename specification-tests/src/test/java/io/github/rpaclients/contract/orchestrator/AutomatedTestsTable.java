package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseAssertionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseDefinitionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionAttachmentId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseUniqueId;
import io.github.rpaclients.uipath.orchestrator.ids.TestDataQueueId;
import io.github.rpaclients.uipath.orchestrator.ids.TestDataQueueItemId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetExecutionAttachmentId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetExecutionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetKey;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetScheduleId;
import io.github.rpaclients.uipath.orchestrator.testdataqueues.NewTestDataQueue;
import io.github.rpaclients.uipath.orchestrator.testdataqueues.TestDataQueueItemsApi;
import io.github.rpaclients.uipath.orchestrator.testdataqueues.TestDataQueuesApi;
import io.github.rpaclients.uipath.orchestrator.testsets.NewReleaseTestSet;
import io.github.rpaclients.uipath.orchestrator.testsets.NewTestSet;
import io.github.rpaclients.uipath.orchestrator.testsets.NewTestSetSchedule;
import io.github.rpaclients.uipath.orchestrator.testsets.ReexecuteTestCase;
import io.github.rpaclients.uipath.orchestrator.testsets.ReexecuteTestCases;
import io.github.rpaclients.uipath.orchestrator.testsets.StartTestCase;
import io.github.rpaclients.uipath.orchestrator.testsets.StartTestSet;
import io.github.rpaclients.uipath.orchestrator.testsets.TestCase;
import io.github.rpaclients.uipath.orchestrator.testsets.TestCaseDefinitionsApi;
import io.github.rpaclients.uipath.orchestrator.testsets.TestCaseExecutionAttachmentQuery;
import io.github.rpaclients.uipath.orchestrator.testsets.TestCaseExecutionsApi;
import io.github.rpaclients.uipath.orchestrator.testsets.TestSetExecutionAttachmentQuery;
import io.github.rpaclients.uipath.orchestrator.testsets.TestSetExecutionsApi;
import io.github.rpaclients.uipath.orchestrator.testsets.TestSetPackage;
import io.github.rpaclients.uipath.orchestrator.testsets.TestSetSchedulesApi;
import io.github.rpaclients.uipath.orchestrator.testsets.TestSetsApi;
import io.github.rpaclients.uipath.orchestrator.testsets.TestTriggerType;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Automated tests: their sets, schedules, executions and data. */
final class AutomatedTestsTable extends OrchestratorTable {
    private static final TestSetId SET = TestSetId.of(13);
    private static final TestSetKey SET_KEY = TestSetKey.of("d0000000-0009-4000-8000-000000000074");
    private static final TestSetExecutionId EXECUTION = TestSetExecutionId.of(51);
    private static final TestCaseExecutionId CASE_EXECUTION = TestCaseExecutionId.of(52);
    private static final TestCaseUniqueId CASE = TestCaseUniqueId.of("d0000000-0009-4000-8000-000000000073");
    private static final TestSetScheduleId SCHEDULE = TestSetScheduleId.of(3);
    private static final TestDataQueueId QUEUE = TestDataQueueId.of(13);
    private static final TestDataQueueItemId ITEM = TestDataQueueItemId.of(21);
    private static final Map<String, JsonValue> CONTENT = Map.of("name", JsonValue.ofText("Acme"));
    private static final String AUTOMATION = "/api/TestAutomation/";

    @Override
    void rows() {
        sets();
        definitions();
        schedules();
        executions();
        caseExecutions();
        queues();
        items();
    }

    private void sets() {
        String set = "/odata/TestSets";
        String one = set + "({key})";
        sets("GET " + set, s -> s.list().toList());
        sets("GET " + set, s -> s.list(q -> q.pageSize(5)).toList());
        sets("GET " + set, s -> s.find("Smoke"));
        sets("GET " + one, s -> s.get(SET));
        sets(
                "POST " + set,
                s -> s.create(NewTestSet.of(
                        "Smoke",
                        List.of(TestSetPackage.of("Invoices.Tests", "1.0.x")),
                        List.of(TestCase.of(TestCaseDefinitionId.of(41), ReleaseId.of(4711), "1.0.2")))));
        sets(
                "POST " + AUTOMATION + "CreateTestSetForReleaseVersion",
                s -> s.create(NewReleaseTestSet.of(ReleaseId.of(4711), "1.0.2")));
        sets("GET " + one, s -> s.change(SET, testSet -> testSet.withName("x")));
        sets("PUT " + one, s -> s.update(SET, testSet -> testSet.withName("x")));
        sets("DELETE " + one, s -> s.delete(SET));
        sets("GET " + AUTOMATION + "GetReleasesForPackageVersion", s -> s.releases("Invoices.Tests", "1.0.2"));
    }

    private void definitions() {
        String set = "/odata/TestCaseDefinitions";
        String packageInfo = "GET " + AUTOMATION + "GetPackageInfoByTestCaseUniqueId";
        definitions("GET " + set, d -> d.list().toList());
        definitions("GET " + set, d -> d.list(q -> q.pageSize(5)).toList());
        definitions("GET " + set, d -> d.distinct(q -> q.pageSize(5)).toList());
        definitions(packageInfo, d -> d.packageOf(CASE));
        definitions(packageInfo, d -> d.packageOf(CASE, "Invoices.Tests"));
    }

    private void schedules() {
        String set = "/odata/TestSetSchedules";
        String one = set + "({key})";
        schedules("GET " + set, s -> s.list().toList());
        schedules("GET " + set, s -> s.list(q -> q.pageSize(5)).toList());
        schedules("GET " + one, s -> s.get(SCHEDULE));
        schedules(
                "POST " + set,
                s -> s.create(NewTestSetSchedule.of("Nightly", SET, "0 0 6 ? * MON-FRI", "W. Europe Standard Time")));
        schedules("GET " + one, s -> s.change(SCHEDULE, schedule -> schedule.withName("x")));
        schedules("PUT " + one, s -> s.update(SCHEDULE, schedule -> schedule.withName("x")));
        schedules("POST " + set + ACTION + "SetEnabled", s -> s.setEnabled(List.of(SCHEDULE), true));
        schedules("DELETE " + one, s -> s.delete(SCHEDULE));
    }

    private void executions() {
        String set = "/odata/TestSetExecutions";
        String start = "POST " + AUTOMATION + "StartTestSetExecution";
        StartTestSet smoke = StartTestSet.of(TestTriggerType.EXTERNAL_TOOL)
                .withTestCases(StartTestCase.of(CASE).withInputArgumentsVariations(List.of(CONTENT)));
        executions("GET " + set, e -> e.list().toList());
        executions("GET " + set, e -> e.list(q -> q.pageSize(5)).toList());
        executions("GET " + set + "({key})", e -> e.get(EXECUTION));
        executions(start, e -> e.start(SET, TestTriggerType.EXTERNAL_TOOL));
        executions(start, e -> e.start(SET_KEY, TestTriggerType.EXTERNAL_TOOL));
        executions(start + "WithOptions", e -> e.start(SET, smoke));
        executions(start + "WithOptions", e -> e.start(SET_KEY, smoke));
        executions("POST " + AUTOMATION + "CancelTestSetExecution", e -> e.cancel(EXECUTION));
        executions(
                "POST " + AUTOMATION + "GetTestSetExecutionAttachments",
                e -> e.attachments(TestSetExecutionAttachmentQuery.of(EXECUTION)));
        executions(
                "GET " + AUTOMATION + "GetTestSetExecutionAttachment",
                e -> e.openAttachment(TestSetExecutionAttachmentId.of(55)).close());
    }

    private void caseExecutions() {
        String set = "/odata/TestCaseExecutions";
        caseExecutions("GET " + set, e -> e.list().toList());
        caseExecutions("GET " + set, e -> e.list(q -> q.pageSize(5)).toList());
        caseExecutions("GET " + set + "({key})", e -> e.get(CASE_EXECUTION));
        caseExecutions(
                "POST " + AUTOMATION + "ReexecuteTestCases",
                e -> e.reexecute(ReexecuteTestCases.of(
                        List.of(ReexecuteTestCase.of(CASE_EXECUTION).withInputArguments(CONTENT)))));
        caseExecutions("POST " + AUTOMATION + "CancelTestCaseExecution", e -> e.cancel(CASE_EXECUTION));
        caseExecutions(
                "POST " + AUTOMATION + "GetTestCaseExecutionAttachments",
                e -> e.attachments(TestCaseExecutionAttachmentQuery.of(CASE_EXECUTION)));
        caseExecutions(
                "GET " + AUTOMATION + "GetTestCaseExecutionAttachment",
                e -> e.openAttachment(TestCaseExecutionAttachmentId.of(54)).close());
        caseExecutions(
                "GET " + AUTOMATION + "GetAssertionScreenshot",
                e -> e.openScreenshot(TestCaseAssertionId.of(53)).close());
    }

    private void queues() {
        String set = "/odata/TestDataQueues";
        String one = set + "({key})";
        queues("GET " + set, q -> q.list().toList());
        queues("GET " + set, q -> q.list(query -> query.pageSize(5)).toList());
        queues("GET " + set, q -> q.find("Customers"));
        queues("GET " + one, q -> q.get(QUEUE));
        queues("POST " + set, q -> q.create(NewTestDataQueue.of("Customers", "{}")));
        queues("GET " + one, q -> q.change(QUEUE, queue -> queue.withDescription("x")));
        queues("PUT " + one, q -> q.update(QUEUE, queue -> queue.withDescription("x")));
        queues("DELETE " + one, q -> q.delete(QUEUE));
    }

    private void items() {
        String set = "/odata/TestDataQueueItems";
        String actions = "/api/TestDataQueueActions/";
        items("GET " + set, i -> i.list().toList());
        items("GET " + set, i -> i.list(q -> q.pageSize(5)).toList());
        items("GET " + set + "({key})", i -> i.get(ITEM));
        items("POST " + actions + "AddItem", i -> i.add("Customers", CONTENT));
        items("POST " + actions + "BulkAddItems", i -> i.addAll("Customers", List.of(CONTENT)));
        items("POST " + actions + "GetNextItem", i -> i.take("Customers"));
        items("POST " + actions + "GetNextItem", i -> i.peek("Customers"));
        items("POST " + actions + "SetItemsConsumed", i -> i.setConsumed(List.of(ITEM), true));
        items("POST " + actions + "SetAllItemsConsumed", i -> i.setAllConsumed("Customers", true));
        items("DELETE " + actions + "DeleteItems", i -> i.delete(List.of(ITEM)));
        items("DELETE " + actions + "DeleteAllItems", i -> i.deleteAll("Customers"));
    }

    private void sets(String operation, Consumer<TestSetsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).testSets()));
    }

    private void schedules(String operation, Consumer<TestSetSchedulesApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).testSetSchedules()));
    }

    private void executions(String operation, Consumer<TestSetExecutionsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).testSetExecutions()));
    }

    private void caseExecutions(String operation, Consumer<TestCaseExecutionsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).testCaseExecutions()));
    }

    private void queues(String operation, Consumer<TestDataQueuesApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).testDataQueues()));
    }

    private void items(String operation, Consumer<TestDataQueueItemsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).testDataQueueItems()));
    }

    private void definitions(String operation, Consumer<TestCaseDefinitionsApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.testCaseDefinitions()));
    }
}
