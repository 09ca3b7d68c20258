package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.TestDataQueueId;
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

@Scope("OR.TestDataQueues")
interface TestDataQueuesService {
    String SET = "odata/TestDataQueues";

    @OdataRows
    @Permission("TestDataQueues.View")
    @GET(SET)
    Call<Page<TestDataQueue>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("TestDataQueues.View")
    @GET(SET + "({id})")
    Call<TestDataQueue> get(@Path("id") TestDataQueueId id);

    @Permission("TestDataQueues.Create")
    @Creates
    @POST(SET)
    Call<TestDataQueue> create(@Body NewTestDataQueue queue);

    @Permission("TestDataQueues.View")
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") TestDataQueueId id);

    /** The body replaces the queue. */
    @Permission("TestDataQueues.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") TestDataQueueId id, @Body RawObject queue);

    @Permission("TestDataQueues.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") TestDataQueueId id);
}
