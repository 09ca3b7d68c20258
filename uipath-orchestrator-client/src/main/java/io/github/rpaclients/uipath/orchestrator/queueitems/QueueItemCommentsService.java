package io.github.rpaclients.uipath.orchestrator.queueitems;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemCommentId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("OR.Queues")
interface QueueItemCommentsService {
    String SET = "odata/QueueItemComments";
    String VIEW = "Queues.View and Transactions.View";
    String EDIT = "Queues.View and Transactions.Edit";

    @OdataRows
    @Permission(VIEW)
    @GET(SET)
    Call<Page<QueueItemComment>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<QueueItemComment> get(@Path("id") QueueItemCommentId id);

    @Permission(EDIT)
    @Creates
    @POST(SET)
    Call<QueueItemComment> create(@Body NewQueueItemComment comment);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") QueueItemCommentId id);

    /** The body replaces the comment. */
    @Permission(EDIT)
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") QueueItemCommentId id, @Body RawObject comment);

    @Permission(EDIT)
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") QueueItemCommentId id);

    @OdataRows
    @Permission(VIEW)
    @GET(SET + ACTION + "GetQueueItemCommentsHistory(queueItemId={item})")
    Call<Page<QueueItemComment>> history(
            @Path("item") QueueItemId item, @QueryMap(encoded = true) Map<String, String> query);
}
