package io.github.rpaclients.specification;

/** Tasks of Action Center with their data, notes, activities and catalogs. */
final class TaskCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String TASKS = "/odata/Tasks";
    private static final String CATALOGS = "/odata/TaskCatalogs";

    private TaskCalls() {}

    static void all(OrchestratorCaller anybody) {
        OrchestratorCaller to = anybody.in("Finance");
        to.post(
                CATALOGS + NS + "CreateTaskCatalog",
                "{'Name':'Invoices','RetentionAction':'Delete','RetentionPeriod':30}");
        String catalog = to.id("TaskCatalogs", "Invoices");
        to.post(
                "/tasks/GenericTasks/CreateTask",
                "{'title':'External','priority':'High','data':{'total':1},'taskCatalogName':'Invoices',"
                        + "'externalTag':'4711','tags':[]}");
        to.post(
                "/forms/TaskForms/CreateFormTask",
                "{'title':'Form','formLayout':{'components':[]},'data':{'total':1}}");
        toTasks(to, catalog);
        for (String title : new String[] {"External", "Form"}) {
            String api = title.equals("Form") ? "/forms/TaskForms/" : "/tasks/GenericTasks/";
            toData(to, api, to.id("Tasks", title));
        }
        toCatalogs(to, catalog);
    }

    private static void toTasks(OrchestratorCaller to, String catalog) {
        String id = to.id("Tasks", "External");
        String ids = "{'taskIds':[" + id + "]}";
        to.get(TASKS);
        to.post(TASKS + NS + "AssignTasks", assignments(id, "'UserNameOrEmail':'ada@acme.example'"));
        to.post(TASKS + NS + "AssignTasks", assignments(id, "'UserNameOrEmail':'ada@acme.example'"));
        to.post(TASKS + NS + "ReassignTasks", assignments(id, "'UserId':21"));
        to.get(TASKS + "(" + id + ")?$expand=AssignedToUser,CreatorUser,LastModifierUser,Activities");
        to.get(TASKS + NS + "GetByKey(identifier=" + to.text("Tasks", "External", "Key") + ")");
        to.get(TASKS + NS + "GetTasksAcrossFolders?event=ForwardedEver");
        to.get(TASKS + NS + "GetTasksAcrossFoldersForAdmin");
        to.get(TASKS + NS + "GetTaskUsers(organizationUnitId=" + to.folder("Finance") + ")");
        to.post(TASKS + NS + "UnassignTasks", ids);
        to.post(TASKS + NS + "EditTaskMetadata", "{'TaskId':" + id + ",'Priority':'Low','NoteText':'Not so urgent'}");
        to.post("/odata/TaskNotes" + NS + "CreateTaskNote", "{'TaskId':" + id + ",'Text':'Soon'}");
        to.get("/odata/TaskNotes" + NS + "GetByTaskId(taskId=" + id + ")");
        to.get("/odata/TaskActivities" + NS + "GetByTaskId(taskId=" + id + ")?$expand=TargetUser,Task,TaskNote");
        to.get(CATALOGS + NS + "GetTaskCatalogExtendedDetails(taskCatalogId=" + catalog + ")");
    }

    private static void toData(OrchestratorCaller to, String api, String id) {
        to.post(TASKS + NS + "AssignTasks", assignments(id, "'UserId':21"));
        to.get(api + "GetTaskDataById?taskId=" + id);
        if (api.startsWith("/forms")) {
            to.get(api + "GetTaskFormById?taskId=" + id + "&expandOnFormLayout=true");
        } else {
            to.get(api + "GetTaskDataByKey?taskKey=" + to.text("Tasks", id, "Key"));
            to.call("PUT", api + "SaveTaskTags", "{'taskId':" + id + ",'tags':[]}");
        }
        to.call("PUT", api + "SaveTaskData", "{'taskId':" + id + ",'data':{'total':2}}");
        to.post(
                api + "SaveAndReassignTask",
                "{'TaskId':" + id + ",'UserNameOrEmail':'ada@acme.example','SaveData':true,'Data':{'total':3}}");
        to.post(api + "CompleteTask", "{'taskId':" + id + ",'data':{'total':4},'action':'Approve'}");
        to.get(api + "GetTaskDataById?taskId=" + id);
    }

    private static void toCatalogs(OrchestratorCaller to, String catalog) {
        String one = CATALOGS + "(" + catalog + ")";
        to.get(CATALOGS);
        to.get(one);
        to.post(one + NS + "UpdateTaskCatalog", "{'Name':'Bills'}");
        to.get(CATALOGS + NS + "GetFoldersForTaskCatalog(id=" + catalog + ")");
        to.get(CATALOGS + NS + "GetTaskCatalogsFromFoldersWithPermissions");
        to.post(
                CATALOGS + NS + "ShareToFolders",
                "{'TaskCatalogIds':[" + catalog + "],'ToAddFolderIds':[" + to.folder("Shared")
                        + "],'ToRemoveFolderIds':[]}");
        to.post(TASKS + NS + "DeleteTasks", "{'taskIds':[" + to.id("Tasks", "External") + "]}");
        to.call("DELETE", one, "");
    }

    private static String assignments(String id, String user) {
        return "{'taskAssignments':[{'TaskId':" + id + "," + user + "}]}";
    }
}
