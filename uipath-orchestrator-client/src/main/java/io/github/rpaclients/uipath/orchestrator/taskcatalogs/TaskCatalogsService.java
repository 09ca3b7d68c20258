package io.github.rpaclients.uipath.orchestrator.taskcatalogs;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskCatalogId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.SharedFolders;
import java.util.Collection;
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
interface TaskCatalogsService {
    String SET = "odata/TaskCatalogs";

    @OdataRows
    @Permission("TaskCatalogs.View")
    @GET(SET)
    Call<Page<TaskCatalog>> list(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Since(15)
    @GET(SET + ACTION + "GetTaskCatalogsFromFoldersWithPermissions")
    Call<Page<TaskCatalog>> acrossFolders(
            @Query("mandatoryPermissions") Collection<String> permissions,
            @Nullable @Query("excludeFolderId") FolderId except,
            @QueryMap(encoded = true) Map<String, String> query);

    @Permission("TaskCatalogs.View")
    @GET(SET + "({id})")
    Call<TaskCatalog> get(@Path("id") TaskCatalogId id);

    @Since(16)
    @GET(SET + ACTION + "GetTaskCatalogExtendedDetails(taskCatalogId={id})")
    Call<TaskCatalogDetails> details(@Path("id") TaskCatalogId id);

    @Permission("TaskCatalogs.Create")
    @Creates
    @POST(SET + ACTION + "CreateTaskCatalog")
    Call<TaskCatalog> create(@Body NewTaskCatalog catalog);

    @Permission("TaskCatalogs.Edit")
    @Creates
    @POST(SET + "({id})" + ACTION + "UpdateTaskCatalog")
    Call<Nothing> replace(@Path("id") TaskCatalogId id, @Body NewTaskCatalog catalog);

    @Permission("TaskCatalogs.Delete")
    @Since(15)
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") TaskCatalogId id);

    @Since(15)
    @GET(SET + ACTION + "GetFoldersForTaskCatalog(id={id})")
    Call<SharedFolders> folders(@Path("id") TaskCatalogId id);

    @Since(15)
    @POST(SET + ACTION + "ShareToFolders")
    Call<Nothing> share(@Body TaskCatalogShares shares);
}
