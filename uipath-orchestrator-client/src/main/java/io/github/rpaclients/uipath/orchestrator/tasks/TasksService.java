package io.github.rpaclients.uipath.orchestrator.tasks;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskKey;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Tasks")
interface TasksService {
    String SET = "odata/Tasks";

    @OdataRows
    @GET(SET)
    Call<Page<Task>> list(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @GET(SET + ACTION + "GetTasksAcrossFolders")
    Call<Page<Task>> acrossFolders(
            @Nullable @Query("event") String event, @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @GET(SET + ACTION + "GetTasksAcrossFoldersForAdmin")
    Call<Page<Task>> acrossFoldersForAdmin(
            @Nullable @Query("event") String event, @QueryMap(encoded = true) Map<String, String> query);

    @GET(SET + "({id})")
    Call<Task> get(@Path("id") TaskId id);

    @Since(18)
    @GET(SET + ACTION + "GetByKey(identifier={key})")
    Call<Task> getByKey(@Path("key") TaskKey key);

    @OdataRows
    @POST(SET + ACTION + "AssignTasks")
    Call<Page<TaskFailure>> assign(@Body @Member("taskAssignments") Collection<AssignTask> assignments);

    @OdataRows
    @POST(SET + ACTION + "ReassignTasks")
    Call<Page<TaskFailure>> reassign(@Body @Member("taskAssignments") Collection<AssignTask> assignments);

    @OdataRows
    @POST(SET + ACTION + "UnassignTasks")
    Call<Page<TaskFailure>> unassign(@Body @Member("taskIds") Collection<TaskId> ids);

    @OdataRows
    @Since(15)
    @POST(SET + ACTION + "DeleteTasks")
    Call<Page<TaskFailure>> delete(@Body @Member("taskIds") Collection<TaskId> ids);

    @Since(15)
    @POST(SET + ACTION + "EditTaskMetadata")
    Call<Nothing> edit(@Body TaskMetadata metadata);

    @OdataRows
    @GET(SET + ACTION + "GetTaskPermissions")
    Call<Page<io.github.rpaclients.uipath.orchestrator.roles.Permission>> permissions(@Query("$count") boolean count);

    @OdataRows
    @Permission("Tasks.View and Tasks.Edit")
    @GET(SET + ACTION + "GetTaskUsers(organizationUnitId={folder})")
    Call<Page<TaskUser>> users(@Path("folder") FolderId folder, @QueryMap(encoded = true) Map<String, String> query);
}
