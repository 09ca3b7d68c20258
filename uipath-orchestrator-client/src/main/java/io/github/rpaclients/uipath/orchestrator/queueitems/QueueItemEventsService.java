package io.github.rpaclients.uipath.orchestrator.queueitems;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemEventId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("OR.Queues")
interface QueueItemEventsService {
    String SET = "odata/QueueItemEvents";
    String VIEW = "Queues.View and Transactions.View";

    @OdataRows
    @Permission(VIEW)
    @GET(SET)
    Call<Page<QueueItemEvent>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<QueueItemEvent> get(@Path("id") QueueItemEventId id);

    @OdataRows
    @Permission(VIEW)
    @GET(SET + ACTION + "GetQueueItemEventsHistory(queueItemId={item})")
    Call<Page<QueueItemEvent>> history(
            @Path("item") QueueItemId item, @QueryMap(encoded = true) Map<String, String> query);
}
