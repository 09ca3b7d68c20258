package io.github.rpaclients.uipath.orchestrator.queueitems;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;
import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.DATA_ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemUniqueKey;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.BulkResult;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import io.github.rpaclients.uipath.orchestrator.model.NamedUser;
import java.util.Collection;
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
interface QueueItemsService {
    String SET = "odata/QueueItems";
    String QUEUES = "odata/Queues";
    String VIEW = "Queues.View and Transactions.View";
    String CREATE = "Queues.View and Transactions.Create";
    String EDIT = "Queues.View and Transactions.Edit";
    String REMOVE = "Queues.View and Transactions.Delete";

    @OdataRows
    @Permission(VIEW)
    @GET(SET)
    Call<Page<QueueItem>> list(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission(VIEW)
    @GET(SET)
    Call<Page<JsonValue>> select(@QueryMap(encoded = true) Map<String, String> query);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<QueueItem> get(@Path("id") QueueItemId id);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") QueueItemId id);

    @Permission("Queues.Edit and Transactions.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") QueueItemId id, @Body RawObject item);

    @Permission(REMOVE)
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") QueueItemId id);

    @Permission(REMOVE)
    @POST(SET + DATA_ACTION + "DeleteBulk")
    Call<BulkResult> deleteAll(@Body @Member("queueItems") Collection<QueueItemVersion> items);

    @Permission(VIEW)
    @GET(SET + "({id})" + ACTION + "GetItemLastRetry")
    Call<QueueItem> lastRetry(@Path("id") QueueItemId id);

    @Permission(VIEW)
    @Since(18)
    @GET(SET + DATA_ACTION + "GetItemLastRetryByKey(key={key})")
    Call<QueueItem> lastRetryByKey(@Path("key") QueueItemUniqueKey key);

    @OdataRows
    @Permission(VIEW)
    @GET(SET + "({id})" + DATA_ACTION + "GetItemProcessingHistory")
    Call<Page<QueueItem>> history(@Path("id") QueueItemId id, @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission(EDIT)
    @GET(SET + ACTION + "GetReviewers")
    Call<Page<NamedUser>> reviewers(@QueryMap(encoded = true) Map<String, String> query);

    @Permission(EDIT)
    @POST(SET + DATA_ACTION + "SetItemReviewer")
    Call<BulkResult> assignReviewer(@Body ReviewerChange change);

    @Permission(EDIT)
    @POST(SET + DATA_ACTION + "UnsetItemReviewer")
    Call<BulkResult> removeReviewer(@Body @Member("queueItems") Collection<QueueItemVersion> items);

    @Permission(EDIT)
    @POST(SET + DATA_ACTION + "SetItemReviewStatus")
    Call<BulkResult> setReviewStatus(@Body ReviewStatusChange change);

    @Permission(CREATE)
    @Creates
    @POST(QUEUES + DATA_ACTION + "AddQueueItem")
    Call<QueueItem> add(@Body @Member("itemData") NewQueueItem item);

    @Permission(CREATE)
    @Creates
    @POST(QUEUES + DATA_ACTION + "BulkAddQueueItems")
    Call<AddedQueueItems> addAll(@Body NewQueueItems items);

    @Permission("Queues.View and Transactions.View and Transactions.Create and Transactions.Edit")
    @Creates
    @POST(QUEUES + DATA_ACTION + "StartTransaction")
    Call<QueueItem> startTransaction(@Body @Member("transactionData") NewTransaction transaction);

    @Permission(EDIT)
    @POST(QUEUES + "({id})" + DATA_ACTION + "SetTransactionResult")
    Call<Nothing> setResult(@Path("id") QueueItemId id, @Body @Member("transactionResult") TransactionResult result);

    @Permission(EDIT)
    @POST(SET + "({id})" + DATA_ACTION + "SetTransactionProgress")
    Call<Nothing> setProgress(@Path("id") QueueItemId id, @Body @Member("progress") String progress);

    @Permission(VIEW)
    @Since(15)
    @POST("odata/QueueDefinitions({id})" + DATA_ACTION + "Export")
    Call<Export> export(@Path("id") QueueId id, @Nullable @Query("$filter") String filter);
}
