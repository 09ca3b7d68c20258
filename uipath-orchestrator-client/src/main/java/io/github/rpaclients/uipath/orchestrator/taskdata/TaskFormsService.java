package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskFailure;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;

@Scope("OR.Tasks")
interface TaskFormsService {
    String ALL = "forms/TaskForms/";

    @Permission("Tasks.Create")
    @Creates
    @POST(ALL + "CreateFormTask")
    Call<TaskData> create(@Body NewFormTask task);

    @Permission("Tasks.View")
    @GET(ALL + "GetTaskDataById")
    Call<TaskData> get(@Query("taskId") TaskId id);

    @Permission("Tasks.View")
    @GET(ALL + "GetTaskFormById")
    Call<TaskData> form(@Query("taskId") TaskId id, @Query("expandOnFormLayout") boolean withLayout);

    @Permission("Tasks.Edit")
    @POST(ALL + "CompleteTask")
    Call<Nothing> complete(@Body TaskCompletion completion);

    @Permission("Tasks.Edit")
    @POST(ALL + "SaveAndReassignTask")
    Call<Nothing> handOver(@Body TaskHandover handover);

    @Permission("Tasks.Edit")
    @PUT(ALL + "SaveTaskData")
    Call<Nothing> save(@Body TaskDataChange change);

    @Permission("Tasks.Edit")
    @Since(15)
    @PUT(ALL + "BulkUpdateTasks")
    Call<List<TaskFailure>> updateAll(@Body TasksUpdate update);

    @Permission("Tasks.Edit")
    @Since(15)
    @POST(ALL + "BulkCompleteTasks")
    Call<List<TaskFailure>> completeAll(@Body TasksCompletion completion);
}
