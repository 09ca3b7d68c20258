package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tasks of Action Center, and who has them. */
class TasksTest {
    private static final String TASKS = "/odata/Tasks";
    private static final String NS = "/UiPath.Server.Configuration.OData.";
    private static final String ACROSS = TASKS + NS + "GetTasksAcrossFolders";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator = uipath.orchestrator();
    private final long finance = orchestrator.folder("Finance").id();
    private final Wire anywhere = new Wire(uipath).signIn("OR.Tasks");
    private final Wire wire =
            new Wire(uipath).signIn("OR.Tasks").header("X-UIPATH-OrganizationUnitId", Long.toString(finance));
    private final OrchestratorEntities tasks =
            orchestrator.entities("Tasks").add("Finance", "{'Title':'Check','Data':{'total':1}}");
    private final String id = tasks.id("Check");

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void belongsToNobodyAtFirst() {
        JsonObject task = get(one());

        assertThat(task.get("Status").getAsString()).isEqualTo("Unassigned");
        assertThat(task.get("Priority").getAsString()).isEqualTo("Low");
        assertThat(task.get("OrganizationUnitId").getAsLong()).isEqualTo(finance);
        assertThat(task.toString()).doesNotContain("$data", "total", "AssignedToUser\"");
        assertThat(get(one() + "?$expand=AssignedToUser").get("AssignedToUser").isJsonNull())
                .isTrue();
    }

    @Test
    void goesFromHandToHand() {
        assertThat(failures("AssignTasks", assignment("'UserNameOrEmail':'ADA@acme.example'")))
                .isEmpty();
        assertThat(get(one() + "?$expand=AssignedToUser").toString())
                .contains("\"Status\":\"Pending\"", "\"TaskAssigneeName\":\"Ada Lovelace\"")
                .contains("\"AssignedToUser\":{\"Name\":\"Ada\"");

        assertThat(failures("ReassignTasks", assignment("'UserId':21,'UserNameOrEmail':'ada@acme.example'")))
                .isEmpty();
        assertThat(get(one()).get("AssignedToUserId").getAsLong()).isEqualTo(21);

        assertThat(failures("UnassignTasks", "{'taskIds':[" + id + "]}")).isEmpty();
        assertThat(get(one()).toString()).contains("\"Status\":\"Unassigned\"", "\"AssignedToUserId\":null");
    }

    @Test
    void tellsWhyItStaysWhereItIs() {
        String toAda = assignment("'UserNameOrEmail':'ada@acme.example'");

        assertThat(failures("AssignTasks", assignment("'UserNameOrEmail':'linus@acme.example'"))
                        .toString())
                .contains("\"TaskId\":" + id, "\"ErrorCode\":1002", "User not found", "linus@acme.example");
        assertThat(failures("AssignTasks", toAda.replace(id, "7")).toString()).contains("Task not found");
        assertThat(failures("ReassignTasks", toAda).toString()).contains("The task is Unassigned.");
        assertThat(failures("UnassignTasks", "{'taskIds':[" + id + "]}")).hasSize(1);
        assertThat(failures("AssignTasks", toAda)).isEmpty();
        assertThat(failures("AssignTasks", toAda).toString()).contains("The task is Pending.");
        assertThat(post("AssignTasks", "{'taskAssignments':[]}")).isEqualTo(400);
        assertThat(post("AssignTasks", assignment("'UserId':21,'AssignmentCriteria':'AllUsers'")))
                .isEqualTo(400);
    }

    @Test
    void isGivenToSomebodyThoughAnotherOneIsNot() {
        String assignments = assignment("'UserId':21").replace("]}", ",{'TaskId':7,'UserId':21}]}");

        assertThat(failures("AssignTasks", assignments)).hasSize(1);
        assertThat(get(one()).get("AssignedToUserId").getAsLong()).isEqualTo(21);
    }

    @Test
    void servesThoseWhoWorkInTheFolderThemselvesOrInAGroup() {
        String users = get(anywhere, TASKS + NS + "GetTaskUsers(organizationUnitId=" + finance + ")")
                .toString();

        assertThat(users).contains("ada@acme.example", "\"DisplayName\":\"Margaret Hamilton\"");
        assertThat(users).doesNotContain("linus@acme.example", "nightly", "Developers");
    }

    @Test
    void isInTheListsAcrossFoldersAndInNoneOfAModernFolder() {
        tasks.add("Shared", "{'Title':'Elsewhere','AssignedToUserId':21}");

        assertThat(get(TASKS).getAsJsonArray("value")).isEmpty();
        assertThat(get(anywhere, ACROSS).getAsJsonArray("value")).hasSize(2);
        assertThat(get(anywhere, ACROSS + "ForAdmin?$filter=organizationUnitId%20eq%20" + finance)
                        .getAsJsonArray("value"))
                .hasSize(1);
        assertThat(get(anywhere, ACROSS + "?$filter=Status%20eq%20'Pending'").toString())
                .contains("Elsewhere")
                .doesNotContain("Check");

        orchestrator.entities("Folders").set("Finance", "ProvisionType", "'Manual'");
        assertThat(get(TASKS).toString()).contains("Check").doesNotContain("Elsewhere");
    }

    @Test
    void isFoundWithoutItsFolderOnServersOfToday() {
        assertThat(status(anywhere, "GET", one(), "")).isEqualTo(200);
        assertThat(failures(anywhere, "AssignTasks", assignment("'UserId':21").replace("'task", "'Task")))
                .isEmpty();

        orchestrator.apiVersion(18);
        assertThat(status(anywhere, "GET", one(), "")).isEqualTo(400);
        assertThat(status(wire, "GET", one(), "")).isEqualTo(200);
        assertThat(post("AssignTasks", assignment("'UserId':21").replace("'task", "'Task")))
                .isEqualTo(400);
        assertThat(get(one()).has("TaskAssigneeName")).isFalse();
    }

    @Test
    void isEditedInPartsAndLeavesItsCatalog() {
        orchestrator.entities("TaskCatalogs").add("Finance", "{'Name':'Invoices'}");
        String catalog = orchestrator.entities("TaskCatalogs").id("Invoices");
        String edit = "{'TaskId':" + id;

        assertThat(post("EditTaskMetadata", edit + ",'Title':'Check twice','TaskCatalogId':" + catalog + "}"))
                .isEqualTo(200);
        assertThat(get(one()).toString())
                .contains("\"Title\":\"Check twice\"", "\"TaskCatalogName\":\"Invoices\"", "\"Priority\":\"Low\"");
        assertThat(post("EditTaskMetadata", edit + ",'Priority':'Higher'}")).isEqualTo(400);
        assertThat(post("EditTaskMetadata", edit + ",'Title':'" + "x".repeat(513) + "'}"))
                .isEqualTo(400);
        assertThat(post("EditTaskMetadata", edit + ",'TaskCatalogId':7,'Title':'x'}"))
                .isEqualTo(404);
        assertThat(get(one()).get("Title").getAsString()).isEqualTo("Check twice");
        assertThat(post("EditTaskMetadata", edit + ",'UnsetTaskCatalog':true}")).isEqualTo(200);
        assertThat(get(one()).get("TaskCatalogName").isJsonNull()).isTrue();
    }

    @Test
    void isDeletedFromItsFolderOnly() {
        tasks.add("Shared", "{'Title':'Elsewhere'}");
        String both = "{'taskIds':[" + id + "," + tasks.id("Elsewhere") + "]}";

        assertThat(status(anywhere, "POST", TASKS + NS + "DeleteTasks", both)).isEqualTo(400);
        assertThat(failures("DeleteTasks", both)).hasSize(1);
        assertThat(status(wire, "GET", one(), "")).isEqualTo(404);
        assertThat(tasks.all()).hasSize(1);
    }

    @Test
    void remembersWhatWasDoneToIt() {
        failures("AssignTasks", assignment("'UserId':21"));
        String note = "{'TaskId':" + id + ",'Text':'Soon'}";

        assertThat(status(wire, "POST", "/odata/TaskNotes" + NS + "CreateTaskNote", note))
                .isEqualTo(201);

        String of = NS + "GetByTaskId(taskId=" + id + ")";
        assertThat(get("/odata/TaskNotes" + of).toString()).contains("\"Text\":\"Soon\"");
        assertThat(get("/odata/TaskActivities" + of + "?$expand=TargetUser,TaskNote")
                        .toString())
                .contains("\"ActivityType\":\"Assigned\"", "margaret@acme.example", "\"Commented\"", "Soon");
        assertThat(get(one() + "?$expand=Activities").getAsJsonArray("Activities"))
                .hasSize(2);
        failures("DeleteTasks", "{'taskIds':[" + id + "]}");
        assertThat(orchestrator.entities("TaskActivities").all()).isEmpty();
        assertThat(orchestrator.entities("TaskNotes").all()).isEmpty();
    }

    private String one() {
        return TASKS + "(" + id + ")";
    }

    private String assignment(String user) {
        return "{'taskAssignments':[{'TaskId':" + id + "," + user + "}]}";
    }

    private JsonArray failures(String action, String body) {
        return failures(wire, action, body);
    }

    private static JsonArray failures(Wire wire, String action, String body) {
        return Wire.json(wire.orchestrator("POST", TASKS + NS + action, body.replace('\'', '"')))
                .getAsJsonArray("value");
    }

    private int post(String action, String body) {
        return status(wire, "POST", TASKS + NS + action, body);
    }

    private static int status(Wire wire, String method, String path, String body) {
        return wire.orchestrator(method, path, body.replace('\'', '"')).statusCode();
    }

    private JsonObject get(String path) {
        return get(wire, path);
    }

    private static JsonObject get(Wire wire, String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }
}
