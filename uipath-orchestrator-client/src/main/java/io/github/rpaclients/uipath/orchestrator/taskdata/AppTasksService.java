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
interface AppTasksService {
    String ALL = "tasks/AppTasks/";

    @Permission("Tasks.Create")
    @Creates
    @Since(16)
    @POST(ALL + "CreateAppTask")
    Call<TaskData> create(@Body NewAppTask task);

    @Permission("Tasks.View")
    @Since(16)
    @GET(ALL + "GetAppTaskById")
    Call<TaskData> get(@Query("taskId") TaskId id);

    @Permission("Tasks.View")
    @Since(20)
    @GET(ALL + "GetAppTaskByKey")
    Call<TaskData> getByKey(@Query("taskKey") TaskKey key);

    @Permission("Tasks.Edit")
    @Since(16)
    @POST(ALL + "CompleteAppTask")
    Call<Nothing> complete(@Body TaskCompletion completion);

    @Permission("Tasks.Edit")
    @Since(16)
    @POST(ALL + "SaveAndReassignAppTasks")
    Call<Nothing> handOver(@Body TaskHandover handover);

    @Permission("Tasks.Edit")
    @Since(16)
    @PUT(ALL + "SaveAppTasksData")
    Call<Nothing> save(@Body TaskDataChange change);
}
