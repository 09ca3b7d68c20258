package io.github.rpaclients.uipath.orchestrator.queues;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;
import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.DATA_ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Literal;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueKey;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.SharedFolders;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Queues")
interface QueuesService {
    String SET = "odata/QueueDefinitions";

    @OdataRows
    @Permission("Queues.View")
    @GET(SET)
    Call<Page<Queue>> list(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Since(15)
    @GET(SET + ACTION + "GetQueuesAcrossFolders")
    Call<Page<Queue>> acrossFolders(
            @Nullable @Query("excludeFolderId") FolderId except, @QueryMap(encoded = true) Map<String, String> query);

    @Permission("Queues.View")
    @GET(SET + "({id})")
    Call<Queue> get(@Path("id") QueueId id);

    @Permission("Queues.View")
    @Since(20)
    @GET(SET + ACTION + "GetByKey(identifier={key})")
    Call<Queue> getByKey(@Path("key") QueueKey key);

    @Permission("Queues.Create")
    @Creates
    @POST(SET)
    Call<Queue> create(@Body NewQueue queue);

    @Permission("Queues.View")
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") QueueId id);

    /** The body replaces the queue. */
    @Permission("Queues.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") QueueId id, @Body RawObject queue);

    @Permission("Queues.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") QueueId id);

    @Permission("Queues.Edit")
    @GET(SET + "({id})" + DATA_ACTION + "GetJsonSchemaDefinition(jsonSchemaType={type})")
    Call<RawObject> jsonSchema(@Path("id") QueueId id, @Path("type") @Literal String type);

    @Since(15)
    @GET(SET + ACTION + "GetFoldersForQueue(id={id})")
    Call<SharedFolders> folders(@Path("id") QueueId id);

    @Since(15)
    @POST(SET + ACTION + "ShareToFolders")
    Call<Nothing> share(@Body QueueShares shares);
}
