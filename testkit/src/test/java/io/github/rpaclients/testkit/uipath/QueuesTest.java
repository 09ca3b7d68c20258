package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queues as they are seen from a folder, and the life of their items. */
class QueuesTest {
    private static final String NS = "UiPath.Server.Configuration.OData.";
    private static final String UNIT = "X-UIPATH-OrganizationUnitId";
    private static final String FAILED = "{'IsSuccessful':false,'ProcessingException':{'Reason':'x','Type':'%s'}}";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator = uipath.orchestrator();
    private final OrchestratorQueue invoices =
            orchestrator.addQueue("Finance", "Invoices").queue("Invoices");
    private final Wire wire = from("Finance");

    @BeforeEach
    void letEverybodyWork() {
        orchestrator.onlyRobotsGetItems(false);
    }

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void createsReplacesSharesAndDeletesQueues() {
        JsonObject made = Wire.json(post("/odata/QueueDefinitions", "{'Name':'Orders','MaxNumberOfRetries':3}"));
        long id = made.get("Id").getAsLong();
        String one = "/odata/QueueDefinitions(" + id + ")";

        assertThat(made.get("CreationTime").isJsonNull()).isFalse();
        assertThat(post("/odata/QueueDefinitions", "{'Name':'orders'}").statusCode())
                .isEqualTo(409);
        assertThat(send("PUT", one, "{'Name':'Orders','Description':'x'}").statusCode())
                .isEqualTo(200);
        assertThat(get(one).get("MaxNumberOfRetries").getAsInt()).isZero();
        assertThat(get(one).get("CreationTime")).isEqualTo(made.get("CreationTime"));
        assertThat(get("/odata/QueueDefinitions/" + NS + "GetByKey(identifier="
                                + made.get("Key").getAsString() + ")")
                        .get("Name")
                        .getAsString())
                .isEqualTo("Orders");
        long shared = orchestrator.folder("Shared").id();
        post(
                "/odata/QueueDefinitions/" + NS + "ShareToFolders",
                "{'QueueIds':[" + id + "],'ToAddFolderIds':[" + shared + "]}");
        JsonObject seenFromShared = Wire.json(from("Shared").orchestrator("GET", "/odata/QueueDefinitions", ""));
        assertThat(names(seenFromShared, "Name")).containsExactly("Orders");
        assertThat(names(seenFromShared, "OrganizationUnitFullyQualifiedName")).containsExactly("Finance");
        assertThat(send("DELETE", one, "").statusCode()).isEqualTo(204);
        assertThatIllegalArgumentException().isThrownBy(() -> orchestrator.queue("Orders"));
    }

    @Test
    void losesItsItemsWithAQueue() {
        invoices.add("{'Reference':'1'}");
        send("DELETE", "/odata/QueueDefinitions(" + invoices.id() + ")", "");

        assertThat(uipath.json()).doesNotContain("QueueDefinitionId");
    }

    @Test
    void addsAnItemAndShowsItFromTheFoldersOfItsQueue() {
        JsonObject item = Wire.json(add("'Reference':'4711','SpecificContent':{'amount':12.50},'Priority':'High'"));

        assertThat(item.get("Status").getAsString()).isEqualTo("New");
        assertThat(item.get("SpecificContent")).hasToString("{\"amount\":12.50}");
        assertThat(item.get("Key").getAsString())
                .isNotEqualTo(item.get("UniqueKey").getAsString());
        String one = "/odata/QueueItems(" + item.get("Id") + ")";
        assertThat(get(one + "?$expand=QueueDefinition")
                        .getAsJsonObject("QueueDefinition")
                        .get("Name")
                        .getAsString())
                .isEqualTo("Invoices");
        assertThat(from("Shared").orchestrator("GET", one, "").statusCode()).isEqualTo(404);
        assertThat(names(Wire.json(from("Shared").orchestrator("GET", "/odata/QueueItems", "")), "Id"))
                .isEmpty();
        assertThat(names(
                        get("/odata/QueueItems?$filter=Status%20eq%20'New'%20and%20QueueDefinitionId%20eq%20"
                                + invoices.id()),
                        "Reference"))
                .containsExactly("4711");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Name':'Orders'                         | 404
            'Name':'Invoices','Priority':'Urgent'   | 400
            'Name':'Invoices','DueDate':'tomorrow'  | 400
            'Name':'Invoices','SpecificContent':'x' | 400
            """, quoteCharacter = '"')
    void addsNoItemThatCannotBe(String members, int status) {
        assertThat(post("/odata/Queues/UiPathODataSvc.AddQueueItem", "{'itemData':{" + members + "}}")
                        .statusCode())
                .isEqualTo(status);
        assertThat(invoices.items()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(add("'Reference':'" + "x".repeat(129) + "'").statusCode()).isEqualTo(400);
        assertThat(add("'Progress':'" + "x".repeat(104_858) + "'").statusCode()).isEqualTo(400);
        assertThat(add("'SpecificContent':{'x':'" + "x".repeat(512_000) + "'}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void wantsUniqueReferencesIfTheQueueSaysSo() {
        invoices.set("EnforceUniqueReference", "true").add("{'Reference':'4711'}");

        assertThat(add("'Reference':'4711'").statusCode()).isEqualTo(409);
        delete(id(0));
        assertThat(add("'Reference':'4711'").statusCode()).isEqualTo(201);
    }

    @Test
    void listsNoMoreThanAHundredItemsAtOnce() {
        assertThat(wire.orchestrator("GET", "/odata/QueueItems?$top=101", "").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"AllOrNothing,0,1", "StopOnFirstFailure,1,1", "ProcessAllIndependently,2,2"})
    void addsSeveralItemsAsTheCommitTypeSays(String commit, int added, int failed) {
        invoices.set("EnforceUniqueReference", "true");

        JsonObject result = Wire.json(post(
                "/odata/Queues/UiPathODataSvc.BulkAddQueueItems",
                "{'queueName':'Invoices','commitType':'" + commit + "','queueItems':[{'Reference':'1'},"
                        + "{'Reference':'1'},{'Reference':'2'},{'Priority':'Urgent'}]}"));

        assertThat(result.get("Success").getAsBoolean()).isFalse();
        assertThat(result.getAsJsonArray("FailedItems")).hasSize(failed);
        JsonObject first = result.getAsJsonArray("FailedItems").get(0).getAsJsonObject();
        assertThat(first.get("Ordinal").getAsInt()).isEqualTo(1);
        assertThat(first.get("ErrorCode").getAsString()).isEqualTo("NameAlreadyUsed");
        assertThat(invoices.items()).hasSize(added);
    }

    @Test
    void givesItemsToRobotsOnly() {
        orchestrator.onlyRobotsGetItems(true);
        invoices.add("{'Reference':'1'}");

        assertThat(start("").statusCode()).isEqualTo(204);
        assertThat(start(",'RobotIdentifier':'aaaaaaaa-0001-4000-8000-0000000000b1'")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void beginsWithWhatIsDueAndThenByPriority() {
        invoices.add("{'Reference':'low','Priority':'Low'}")
                .add("{'Reference':'first'}")
                .add("{'Reference':'second'}")
                .add("{'Reference':'later','DueDate':'2031-01-02T00:00:00Z'}")
                .add("{'Reference':'sooner','DueDate':'2031-01-01T00:00:00Z'}")
                .add("{'Reference':'deferred','Priority':'High','DeferDate':'2099-01-01T00:00:00Z'}")
                .add("{'Reference':'high','Priority':'High'}");

        List<String> begun = new ArrayList<>();
        for (HttpResponse<String> next = start(""); next.statusCode() == 200; next = start("")) {
            begun.add(Wire.json(next).get("Reference").getAsString());
        }

        assertThat(begun).containsExactly("sooner", "later", "high", "first", "second", "low");
        assertThat(invoices.statuses()).containsOnlyOnce("New").contains("InProgress");
    }

    @Test
    void beginsWithAnItemOfAReferenceOrWithANewOne() {
        invoices.add("{'Reference':'11'}").add("{'Reference':'47-1'}");

        assertThat(start(",'Reference':'47'").statusCode()).isEqualTo(204);
        assertThat(Wire.json(start(",'Reference':'47','ReferenceFilterOption':'StartsWith'"))
                        .get("Reference")
                        .getAsString())
                .isEqualTo("47-1");
        assertThat(Wire.json(start(",'Reference':'99','SpecificContent':{}"))
                        .get("Status")
                        .getAsString())
                .isEqualTo("InProgress");
        assertThat(invoices.statuses()).containsExactly("New", "InProgress", "InProgress");
    }

    @Test
    void endsAnItemWithSuccess() {
        begin("1");

        assertThat(progress(id(0), "half").statusCode()).isEqualTo(200);
        assertThat(end(id(0), "{'IsSuccessful':true,'Output':{'paid':true}}").statusCode())
                .isEqualTo(200);

        JsonObject item = item(0);
        assertThat(item.get("Status").getAsString()).isEqualTo("Successful");
        assertThat(item.get("Output")).hasToString("{\"paid\":true}");
        assertThat(item.get("Progress").getAsString()).isEqualTo("half");
        assertThat(item.get("EndProcessing").isJsonNull()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'IsSuccessful':true}", "{'IsSuccessful':false}"})
    void endsNothingThatIsNotInProgress(String result) {
        invoices.add("{'Reference':'1'}");

        assertThat(end(id(0), result).statusCode()).isEqualTo(409);
        assertThat(progress(id(0), "half").statusCode()).isEqualTo(409);
        assertThat(invoices.statuses()).containsExactly("New");
    }

    @Test
    void postponesAnItem() {
        begin("1");

        end(id(0), "{'IsSuccessful':true,'DeferDate':'2099-01-01T00:00:00Z'}");

        assertThat(invoices.statuses()).containsExactly("New");
        assertThat(start("").statusCode()).isEqualTo(204);
    }

    /** The vendor's page says so of an activity. */
    @Test
    void takesAnItemForDoneThatIsPostponedIntoThePast() {
        begin("1");

        end(id(0), "{'IsSuccessful':true,'DeferDate':'2020-01-01T00:00:00Z'}");

        assertThat(invoices.statuses()).containsExactly("Successful");
    }

    @Test
    void triesAnItemAgainAfterAnApplicationException() {
        invoices.set("AcceptAutomaticallyRetry", "true").set("MaxNumberOfRetries", "1");
        begin("1");
        JsonObject first = item(0);

        end(id(0), String.format(FAILED, "ApplicationException"));

        assertThat(invoices.statuses()).containsExactly("Retried", "New");
        JsonObject second = item(1);
        assertThat(second.get("Key")).isEqualTo(first.get("Key"));
        assertThat(second.get("UniqueKey")).isNotEqualTo(first.get("UniqueKey"));
        assertThat(second.get("AncestorId")).isEqualTo(first.get("Id"));
        assertThat(second.get("RetryNumber").getAsInt()).isEqualTo(1);
        start("");
        end(id(1), String.format(FAILED, "ApplicationException"));
        assertThat(invoices.statuses()).containsExactly("Retried", "Failed");
        assertThat(lastRetry("(" + id(0) + ")/" + NS + "GetItemLastRetry")).isEqualTo(id(1));
        assertThat(lastRetry("/UiPathODataSvc.GetItemLastRetryByKey(key="
                        + first.get("UniqueKey").getAsString() + ")"))
                .isEqualTo(id(1));
        assertThat(names(get("/odata/QueueItems(" + id(1) + ")/UiPathODataSvc.GetItemProcessingHistory"), "Id"))
                .containsExactly(Long.toString(id(0)), Long.toString(id(1)));
    }

    @Test
    void triesNothingAgainAfterABusinessException() {
        invoices.set("AcceptAutomaticallyRetry", "true").set("MaxNumberOfRetries", "1");
        begin("1");

        end(id(0), String.format(FAILED, "BusinessException"));

        assertThat(invoices.statuses()).containsExactly("Failed");
        assertThat(item(0).get("ProcessingExceptionType").getAsString()).isEqualTo("BusinessException");
    }

    @Test
    void abandonsWhatIsInProgressAndTriesItAgainIfTheQueueSaysSo() {
        begin("1");
        invoices.abandon();
        invoices.set("RetryAbandonedItems", "true").set("MaxNumberOfRetries", "1");
        begin("2");

        invoices.abandon();

        assertThat(invoices.statuses()).containsExactly("Abandoned", "Retried", "New");
    }

    @Test
    void changesFiveMembersOfAnItemAndNoOther() {
        invoices.add("{'Reference':'1','Priority':'Low','DueDate':'2031-01-01T00:00:00Z'}");

        assertThat(send("PUT", "/odata/QueueItems(" + id(0) + ")", "{'Reference':'2','Priority':'High'}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(item(0).get("Priority").getAsString()).isEqualTo("High");
        assertThat(item(0).get("Reference").getAsString()).isEqualTo("1");
        assertThat(item(0).get("DueDate").isJsonNull()).isTrue();
    }

    @Test
    void keepsAnItemThatIsDeleted() {
        invoices.add("{'Reference':'1'}");

        assertThat(delete(id(0))).isEqualTo(204);

        assertThat(invoices.statuses()).containsExactly("Deleted");
        begin("2");
        assertThat(delete(id(1))).isEqualTo(409);
    }

    @Test
    void leavesAloneWhatSomebodyChangedMeanwhile() {
        invoices.add("{'Reference':'1'}").add("{'Reference':'2'}");
        String asRead = version(0) + "," + version(1);
        send("PUT", "/odata/QueueItems(" + id(1) + ")", "{'Priority':'High'}");

        JsonObject result = bulk("DeleteBulk", asRead, "");

        assertThat(result.get("Success").getAsBoolean()).isFalse();
        assertThat(result.getAsJsonArray("FailedItems")).hasToString("[" + id(1) + "]");
        assertThat(invoices.statuses()).containsExactly("Deleted", "New");
    }

    @Test
    void hasItemsReviewedThatFailedAndTriedAgain() {
        begin("1");
        end(id(0), String.format(FAILED, "BusinessException"));
        invoices.add("{'Reference':'2'}");
        long reviewer = orchestrator.user("grace").id();

        JsonArray reviewers = get("/odata/QueueItems/" + NS + "GetReviewers").getAsJsonArray("value");
        JsonObject result = bulk("SetItemReviewer", version(0) + "," + version(1), ",'userId':" + reviewer);

        assertThat(reviewers.toString()).contains("grace");
        assertThat(result.getAsJsonArray("FailedItems")).hasToString("[" + id(1) + "]");
        assertThat(item(0).get("ReviewerUserId").getAsLong()).isEqualTo(reviewer);
        assertThat(bulk("UnsetItemReviewer", version(0), "").get("Success").getAsBoolean())
                .isTrue();
        assertThat(bulk("SetItemReviewStatus", version(0), ",'status':'Verified'")
                        .get("Success")
                        .getAsBoolean())
                .isTrue();
        assertThat(item(0).get("ReviewStatus").getAsString()).isEqualTo("Verified");
        bulk("SetItemReviewStatus", version(0), ",'status':'Retried'");
        assertThat(invoices.statuses()).containsExactly("Retried", "New", "New");
        assertThat(item(2).get("ManualAncestorId").getAsLong()).isEqualTo(id(0));
    }

    @Test
    void wantsTheScopeOfQueues() {
        assertThat(new Wire(uipath)
                        .signIn("OR.Folders")
                        .header(
                                UNIT,
                                Long.toString(orchestrator.folder("Finance").id()))
                        .orchestrator("GET", "/odata/QueueItems", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsQueuesAndItemsAcrossSaving() {
        invoices.add("{'Reference':'1'}");
        String saved = uipath.json();

        uipath.load(saved);

        assertThat(uipath.json()).isEqualTo(saved);
        assertThat(orchestrator.queue("Invoices").statuses()).containsExactly("New");
    }

    private void begin(String reference) {
        invoices.add("{'Reference':'" + reference + "'}");
        assertThat(start(",'Reference':'" + reference + "'").statusCode()).isEqualTo(200);
    }

    private JsonObject item(int index) {
        return JsonParser.parseString(invoices.items().get(index)).getAsJsonObject();
    }

    private long id(int index) {
        return item(index).get("Id").getAsLong();
    }

    private String version(int index) {
        return "{'Id':" + id(index) + ",'RowVersion':" + item(index).get("RowVersion") + "}";
    }

    private JsonObject bulk(String action, String items, String more) {
        return Wire.json(
                post("/odata/QueueItems/UiPathODataSvc." + action, "{'queueItems':[" + items + "]" + more + "}"));
    }

    private HttpResponse<String> add(String members) {
        return post("/odata/Queues/UiPathODataSvc.AddQueueItem", "{'itemData':{'Name':'Invoices'," + members + "}}");
    }

    private HttpResponse<String> start(String more) {
        return post(
                "/odata/Queues/UiPathODataSvc.StartTransaction", "{'transactionData':{'Name':'Invoices'" + more + "}}");
    }

    private HttpResponse<String> end(long id, String result) {
        return post(
                "/odata/Queues(" + id + ")/UiPathODataSvc.SetTransactionResult",
                "{'transactionResult':" + result + "}");
    }

    private HttpResponse<String> progress(long id, String progress) {
        return post(
                "/odata/QueueItems(" + id + ")/UiPathODataSvc.SetTransactionProgress",
                "{'progress':'" + progress + "'}");
    }

    private int delete(long id) {
        return send("DELETE", "/odata/QueueItems(" + id + ")", "").statusCode();
    }

    private long lastRetry(String path) {
        return get("/odata/QueueItems" + path).get("Id").getAsLong();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }

    private HttpResponse<String> post(String path, String body) {
        return send("POST", path, body);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return wire.orchestrator(method, path, body.replace('\'', '"'));
    }

    private Wire from(String folder) {
        return new Wire(uipath)
                .signIn("OR.Queues")
                .header(UNIT, Long.toString(orchestrator.folder(folder).id()));
    }

    private static List<String> names(JsonObject page, String member) {
        List<String> names = new ArrayList<>();
        for (JsonElement row : page.getAsJsonArray("value")) {
            names.add(row.getAsJsonObject().get(member).getAsString());
        }
        return names;
    }
}
