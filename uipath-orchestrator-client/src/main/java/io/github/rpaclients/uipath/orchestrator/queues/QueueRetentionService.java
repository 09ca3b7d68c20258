package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
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

@Scope("OR.Queues")
interface QueueRetentionService {
    String SET = "odata/QueueRetention";

    @OdataRows
    @Permission("Queues.View")
    @Since(15)
    @GET(SET)
    Call<Page<QueueRetention>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("Queues.View")
    @Since(15)
    @GET(SET + "({id})")
    Call<QueueRetention> get(@Path("id") QueueId id, @Nullable @Query("retentionType") RetentionType type);

    @Permission("Queues.Edit")
    @Since(15)
    @PUT(SET + "({id})")
    Call<Nothing> replace(@Path("id") QueueId id, @Body QueueRetention retention);

    @Permission("Queues.Edit")
    @Since(15)
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") QueueId id);
}
