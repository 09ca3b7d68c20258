package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do with tasks, and the catalogs of these. */
class TaskDataTest {
    private static final String GENERIC = "/tasks/GenericTasks/";
    private static final String FORMS = "/forms/TaskForms/";
    private static final String CATALOGS = "/odata/TaskCatalogs";
    private static final String NS = "/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator = uipath.orchestrator();
    private final Wire wire = new Wire(uipath)
            .signIn("OR.Tasks")
            .header(
                    "X-UIPATH-OrganizationUnitId",
                    Long.toString(orchestrator.folder("Finance").id()));

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void beginsWithItsData() {
        assertThat(send("POST", GENERIC + "CreateTask", "{'title':'Check','data':{'total':1}}"))
                .isEqualTo(201);

        JsonObject task = get(GENERIC + "GetTaskDataById?taskId=" + id("Check"));
        assertThat(task.toString())
                .contains("\"status\":\"Unassigned\"", "\"data\":{\"total\":1}", "\"type\":\"ExternalTask\"")
                .contains("\"organizationUnitFullyQualifiedName\":\"Finance\"", "\"assignedToUser\":null");
        assertThat(get(GENERIC + "GetTaskDataByKey?taskKey=" + task.get("key").getAsString()))
                .isEqualTo(task);
    }

    @Test
    void isNotMadeOfAnything() {
        assertThat(send("POST", GENERIC + "CreateTask", "{'title':''}")).isEqualTo(400);
        assertThat(send("POST", GENERIC + "CreateTask", "{'title':'x','type':'FormTask'}"))
                .isEqualTo(400);
        assertThat(send("POST", GENERIC + "CreateTask", "{'title':'x','priority':'Higher'}"))
                .isEqualTo(400);
        assertThat(send("POST", GENERIC + "CreateTask", "{'title':'x','data':[]}"))
                .isEqualTo(400);
        assertThat(send("POST", GENERIC + "CreateTask", "{'title':'" + "x".repeat(513) + "'}"))
                .isEqualTo(400);
        assertThat(send("POST", GENERIC + "CreateTask", "{'title':'x','taskCatalogName':'None'}"))
                .isEqualTo(404);
        assertThat(orchestrator.entities("Tasks").all()).isEmpty();
    }

    @Test
    void isCompletedByWhoeverHasIt() {
        String id = seeded("{'Title':'Check','Data':{'total':1}}");
        String completion = "{'taskId':" + id + ",'data':{'total':2},'action':'Approve'}";

        assertThat(send("POST", GENERIC + "CompleteTask", completion)).isEqualTo(400);
        assign(id);
        assertThat(send("POST", GENERIC + "CompleteTask", completion)).isEqualTo(204);

        assertThat(get(GENERIC + "GetTaskDataById?taskId=" + id).toString())
                .contains("\"status\":\"Completed\"", "\"data\":{\"total\":2}", "\"action\":\"Approve\"")
                .contains("\"completedByUser\":{\"name\":\"Margaret\"");
        assertThat(orchestrator.entities("Tasks").json(id)).contains("\"IsCompleted\":true");
        assertThat(send("POST", GENERIC + "CompleteTask", completion)).isEqualTo(400);
        assertThat(send("PUT", GENERIC + "SaveTaskData", "{'taskId':" + id + ",'data':{}}"))
                .isEqualTo(400);
        assertThat(send("POST", GENERIC + "CompleteTask", completion.replace(id, "7")))
                .isEqualTo(404);
    }

    @Test
    void isForwardedWithWhatWasDone() {
        String id = seeded("{'Title':'Check','AssignedToUserId':21}");
        String forward = "{'TaskId':" + id + ",'UserNameOrEmail':'ada@acme.example','SaveData':true,'Data':{'total':2}";

        assertThat(send("POST", GENERIC + "SaveAndReassignTask", forward.replace("ada", "linus") + "}"))
                .isEqualTo(404);
        assertThat(send("POST", GENERIC + "SaveAndReassignTask", forward.replace("'Data':", "'Other':") + "}"))
                .isEqualTo(400);
        assertThat(get(GENERIC + "GetTaskDataById?taskId=" + id).toString()).contains("margaret@acme.example");
        assertThat(send("POST", GENERIC + "SaveAndReassignTask", forward + ",'NoteText':'Yours'}"))
                .isEqualTo(204);

        assertThat(get(GENERIC + "GetTaskDataById?taskId=" + id).toString())
                .contains("\"data\":{\"total\":2}", "\"userName\":\"ada@acme.example\"");
        assertThat(orchestrator.entities("TaskNotes").all().toString()).contains("Yours");
        String event = "/odata/Tasks" + NS + "GetTasksAcrossFolders?event=";
        assertThat(get(event + "ForwardedEver").getAsJsonArray("value")).hasSize(1);
        seeded("{'Title':'Another'}");
        assertThat(get(event + "ForwardedEver").getAsJsonArray("value")).hasSize(1);
        assertThat(send("GET", event + "Never", "")).isEqualTo(400);
    }

    @Test
    void isSavedInBetween() {
        String id = seeded("{'Title':'Check'}");

        assertThat(send("PUT", GENERIC + "SaveTaskData", "{'taskId':" + id + ",'data':{'total':5}}"))
                .isEqualTo(204);
        assertThat(send("PUT", GENERIC + "SaveTaskTags", "{'taskId':" + id + ",'tags':[{'Name':'team'}]}"))
                .isEqualTo(204);
        assertThat(send("PUT", GENERIC + "SaveTaskTags", "{'taskId':" + id + ",'tags':'x'}"))
                .isEqualTo(400);
        assertThat(get(GENERIC + "GetTaskDataById?taskId=" + id).toString())
                .contains("\"data\":{\"total\":5}", "\"tags\":[{\"Name\":\"team\"}]");
    }

    @Test
    void hasAFormOrNot() {
        String form = "{'title':'Form','formLayout':{'components':[]},'formLayoutId':6,'data':{'total':1}}";
        assertThat(send("POST", FORMS + "CreateFormTask", form)).isEqualTo(201);
        String other = seeded("{'Title':'Check'}");

        assertThat(get(FORMS + "GetTaskFormById?taskId=" + id("Form")).toString())
                .contains("\"formLayout\":{\"components\":[]}", "\"formLayoutId\":6", "\"type\":\"FormTask\"");
        assertThat(get(FORMS + "GetTaskDataById?taskId=" + id("Form")).has("formLayout"))
                .isFalse();
        assertThat(send("GET", GENERIC + "GetTaskDataById?taskId=" + id("Form"), ""))
                .isEqualTo(404);
        assertThat(send("GET", FORMS + "GetTaskFormById?taskId=" + other, "")).isEqualTo(404);
        assertThat(send("GET", FORMS + "GetTaskFormById", "")).isEqualTo(400);
    }

    @Test
    void tellsLessOnOlderServers() {
        String id = seeded("{'Title':'Check'}");
        orchestrator.apiVersion(11);

        JsonObject task = get(GENERIC + "GetTaskDataById?taskId=" + id);

        assertThat(task.has("data")).isTrue();
        assertThat(task.has("key")).isFalse();
        assertThat(task.has("assignedToUser")).isFalse();
    }

    @Test
    void tellsOfTheJobThatWaits() {
        OrchestratorJob job =
                orchestrator.addJob("Finance", "{'Reference':'r'}").run().suspend();
        String id = seeded("{'Title':'Check','WaitJobKey':'"
                + Wire.json(job.json()).get("Key").getAsString() + "'}");

        assertThat(get(GENERIC + "GetTaskDataById?taskId=" + id)
                        .get("waitJobState")
                        .getAsString())
                .isEqualTo("Suspended");
    }

    @Test
    void isInACatalogThatStaysMeanwhile() {
        assertThat(send("POST", CATALOGS + NS + "CreateTaskCatalog", "{'Name':'Invoices','Encrypted':true}"))
                .isEqualTo(201);
        assertThat(send("POST", CATALOGS + NS + "CreateTaskCatalog", "{'Name':'invoices'}"))
                .isEqualTo(409);
        String catalog = orchestrator.entities("TaskCatalogs").id("Invoices");
        String one = CATALOGS + "(" + catalog + ")";
        send("POST", GENERIC + "CreateTask", "{'title':'Check','taskCatalogName':'Invoices'}");

        assertThat(send("POST", one + NS + "UpdateTaskCatalog", "{'Name':'Bills'}"))
                .isEqualTo(200);
        JsonObject task = get("/odata/Tasks(" + id("Check") + ")");
        assertThat(task.get("TaskCatalogName").getAsString()).isEqualTo("Bills");
        assertThat(task.get("Encrypted").getAsBoolean()).isTrue();
        assertThat(get(CATALOGS + NS + "GetTaskCatalogExtendedDetails(taskCatalogId=" + catalog + ")")
                        .get("AssociatedTasksCount")
                        .getAsInt())
                .isEqualTo(1);
        assertThat(send("DELETE", one, "")).isEqualTo(409);
        send("POST", "/odata/Tasks" + NS + "DeleteTasks", "{'taskIds':[" + id("Check") + "]}");
        assertThat(send("DELETE", one, "")).isEqualTo(204);
        assertThat(get(CATALOGS).getAsJsonArray("value")).isEmpty();
    }

    @Test
    void keepsCatalogsByTheirRules() {
        String create = CATALOGS + NS + "CreateTaskCatalog";
        String scans = Long.toString(orchestrator.bucket("Scans").id());

        assertThat(send("POST", create, "{'Name':'" + "x".repeat(51) + "'}")).isEqualTo(400);
        assertThat(send("POST", create, "{'Name':'Old','RetentionBucketId':7}")).isEqualTo(404);
        assertThat(send("POST", create, "{'Name':'Old','RetentionAction':'Archive','RetentionBucketId':" + scans + "}"))
                .isEqualTo(201);
        assertThat(get(CATALOGS).toString()).contains("\"RetentionBucketName\":\"Scans\"");
    }

    @Test
    void losesWhatAnUpdateOfACatalogLeavesOut() {
        send("POST", CATALOGS + NS + "CreateTaskCatalog", "{'Name':'Invoices','Description':'x','Encrypted':true}");
        String one = CATALOGS + "(" + orchestrator.entities("TaskCatalogs").id("Invoices") + ")";

        assertThat(send("POST", one + NS + "UpdateTaskCatalog", "{'Name':'Invoices','Encrypted':true}"))
                .isEqualTo(200);

        assertThat(get(one).toString()).contains("\"Description\":null", "\"Encrypted\":true");
        assertThat(get(one).get("CreationTime").isJsonNull()).isFalse();
    }

    @Test
    void survivesASave() {
        String id = seeded("{'Title':'Check','Data':{'total':1}}");
        assign(id);
        String company = uipath.json();

        uipath.reset();
        assertThat(orchestrator.entities("Tasks").all()).isEmpty();
        uipath.load(company);

        wire.signIn("OR.Tasks");
        assertThat(get(GENERIC + "GetTaskDataById?taskId=" + id).toString())
                .contains("\"data\":{\"total\":1}", "margaret@acme.example");
    }

    private String seeded(String task) {
        return orchestrator
                .entities("Tasks")
                .add("Finance", task)
                .id(Wire.json(task).get("Title").getAsString());
    }

    private String id(String title) {
        return orchestrator.entities("Tasks").id(title);
    }

    private void assign(String id) {
        send("POST", "/odata/Tasks" + NS + "AssignTasks", "{'taskAssignments':[{'TaskId':" + id + ",'UserId':21}]}");
    }

    private int send(String method, String path, String body) {
        return wire.orchestrator(method, path, body.replace('\'', '"')).statusCode();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }
}
