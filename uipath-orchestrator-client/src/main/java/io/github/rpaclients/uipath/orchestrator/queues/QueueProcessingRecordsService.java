package io.github.rpaclients.uipath.orchestrator.queues;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.DATA_ACTION;

import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Queues")
interface QueueProcessingRecordsService {
    String SET = "odata/QueueProcessingRecords";

    @OdataRows
    @Permission("Queues.View and Transactions.View")
    @GET(SET + DATA_ACTION + "RetrieveLastDaysProcessingRecords(daysNo={days},queueDefinitionId={queue})")
    Call<Page<QueueProcessingRecord>> lastDays(
            @Path("days") int days, @Path("queue") QueueId queue, @Query("$count") boolean count);

    @OdataRows
    @Permission("Queues.View")
    @GET(SET + DATA_ACTION + "RetrieveQueuesProcessingStatus")
    Call<Page<QueueProcessingStatus>> statuses(@QueryMap(encoded = true) Map<String, String> query);
}
