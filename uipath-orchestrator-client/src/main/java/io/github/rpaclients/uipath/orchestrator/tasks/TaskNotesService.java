package io.github.rpaclients.uipath.orchestrator.tasks;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("OR.Tasks")
interface TaskNotesService {
    String SET = "odata/TaskNotes";

    @OdataRows
    @Permission("Tasks.View")
    @GET(SET + ACTION + "GetByTaskId(taskId={task})")
    Call<Page<TaskNote>> list(@Path("task") TaskId task, @QueryMap(encoded = true) Map<String, String> query);

    @Permission("Tasks.Edit")
    @Creates
    @Since(15)
    @POST(SET + ACTION + "CreateTaskNote")
    Call<TaskNote> create(@Body NewTaskNote note);
}
