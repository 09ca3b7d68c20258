package io.github.rpaclients.uipath.orchestrator.taskdefinitions;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.TaskDefinitionId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Tasks")
interface TaskDefinitionsService {
    String SET = "odata/TaskDefinitions";

    @OdataRows
    @Permission("ActionDesign.View")
    @Since(16)
    @GET(SET)
    Call<Page<TaskDefinition>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("ActionDesign.View")
    @Since(16)
    @GET(SET + "({id})")
    Call<TaskDefinition> get(@Path("id") TaskDefinitionId id);

    @Permission("ActionDesign.View")
    @Since(17)
    @GET(SET + ACTION + "GetTaskDefinitionVersions(id={id})")
    Call<TaskDefinitionVersions> versions(@Path("id") TaskDefinitionId id);

    @Permission("ActionDesign.Create")
    @Creates
    @Since(16)
    @POST(SET + ACTION + "CreateTaskDefinition")
    Call<TaskDefinition> create(@Body NewTaskDefinition definition);

    @Permission("ActionDesign.Edit")
    @Creates
    @Since(16)
    @POST(SET + "({id})" + ACTION + "UpdateTaskDefinition")
    Call<Nothing> replace(@Path("id") TaskDefinitionId id, @Body NewTaskDefinition definition);

    @Permission("ActionDesign.Delete")
    @Since(17)
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") TaskDefinitionId id, @Nullable @Query("taskDefinitionVersion") Integer version);
}
