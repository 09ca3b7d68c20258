package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.RetentionType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Execution")
interface ReleaseRetentionService {
    String SET = "odata/ReleaseRetention";

    @OdataRows
    @Permission("Processes.View")
    @Since(15)
    @GET(SET)
    Call<Page<ReleaseRetention>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("Processes.View")
    @Since(15)
    @GET(SET + "({id})")
    Call<ReleaseRetention> get(@Path("id") ReleaseId id, @Nullable @Query("retentionType") RetentionType type);

    @Permission("Processes.Edit")
    @Since(15)
    @PUT(SET + "({id})")
    Call<Nothing> replace(@Path("id") ReleaseId id, @Body ReleaseRetention retention);

    @Permission("Processes.Edit")
    @Since(15)
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") ReleaseId id);
}
