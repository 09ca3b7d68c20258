package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.TestDataQueueItemId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.List;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.TestDataQueues")
interface TestDataQueueItemsService {
    String SET = "odata/TestDataQueueItems";
    String ACTIONS = "api/TestDataQueueActions/";
    String CREATE = "TestDataQueueItems.Create";
    String EDIT = "TestDataQueueItems.Edit";
    String REMOVE = "TestDataQueueItems.Delete";
    String VIEW = "TestDataQueueItems.View";

    @OdataRows
    @Permission(VIEW)
    @GET(SET)
    Call<Page<TestDataQueueItem>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<TestDataQueueItem> get(@Path("id") TestDataQueueItemId id);

    @Permission(CREATE)
    @POST(ACTIONS + "AddItem")
    Call<TestDataQueueItem> add(@Body AddedItem item);

    /** A bare number. */
    @Permission(CREATE)
    @POST(ACTIONS + "BulkAddItems")
    Call<Integer> addAll(@Body AddedItems items);

    @Permission(VIEW)
    @POST(ACTIONS + "GetNextItem")
    Call<TestDataQueueItem> next(@Body NextItem next);

    @Permission(EDIT)
    @POST(ACTIONS + "SetItemsConsumed")
    Call<Nothing> setConsumed(@Body ConsumedItems items);

    @Permission(EDIT)
    @POST(ACTIONS + "SetAllItemsConsumed")
    Call<Nothing> setAllConsumed(@Body ConsumedQueue queue);

    /** A DELETE with a body, which Retrofit's own annotation refuses. */
    @Permission(REMOVE)
    @HTTP(method = "DELETE", path = ACTIONS + "DeleteItems", hasBody = true)
    Call<Nothing> delete(@Body List<TestDataQueueItemId> items);

    @Permission(REMOVE)
    @DELETE(ACTIONS + "DeleteAllItems")
    Call<Nothing> deleteAll(@Query("queueName") String queueName);
}
