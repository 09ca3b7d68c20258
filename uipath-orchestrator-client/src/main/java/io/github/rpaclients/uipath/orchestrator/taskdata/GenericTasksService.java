package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskKey;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;

@Scope("OR.Tasks")
interface GenericTasksService {
    String ALL = "tasks/GenericTasks/";

    @Permission("Tasks.Create")
    @Creates
    @POST(ALL + "CreateTask")
    Call<TaskData> create(@Body NewTask task);

    @Permission("Tasks.View")
    @GET(ALL + "GetTaskDataById")
    Call<TaskData> get(@Query("taskId") TaskId id);

    @Permission("Tasks.View")
    @Since(20)
    @GET(ALL + "GetTaskDataByKey")
    Call<TaskData> getByKey(@Query("taskKey") TaskKey key);

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
    @PUT(ALL + "SaveTaskTags")
    Call<Nothing> saveTags(@Body TaskTagsChange change);
}
