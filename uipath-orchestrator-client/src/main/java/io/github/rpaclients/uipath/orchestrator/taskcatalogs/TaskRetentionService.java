package io.github.rpaclients.uipath.orchestrator.taskcatalogs;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.TaskCatalogId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("OR.Execution")
interface TaskRetentionService {
    String SET = "odata/TaskRetention";

    @OdataRows
    @Permission("TaskCatalogs.View")
    @Since(18)
    @GET(SET)
    Call<Page<TaskRetention>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("TaskCatalogs.View")
    @Since(18)
    @GET(SET + "({id})")
    Call<TaskRetention> get(@Path("id") TaskCatalogId id);

    @Permission("TaskCatalogs.Edit")
    @Since(18)
    @PUT(SET + "({id})")
    Call<Nothing> replace(@Path("id") TaskCatalogId id, @Body TaskRetention retention);

    @Permission("TaskCatalogs.Delete")
    @Since(18)
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") TaskCatalogId id);
}
