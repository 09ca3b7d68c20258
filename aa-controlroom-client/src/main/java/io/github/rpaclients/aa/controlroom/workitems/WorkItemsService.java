package io.github.rpaclients.aa.controlroom.workitems;

import io.github.rpaclients.aa.controlroom.ids.DownloadFileId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemId;
import io.github.rpaclients.aa.controlroom.transfers.TransferStatus;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.Page;
import java.util.Collection;
import java.util.List;
import okhttp3.MultipartBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Part;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** The vendor's pages name no permission. Of two operations for the same, the one of version 4 is called. */
interface WorkItemsService {
    String QUEUES = "v3/wlm/queues";
    String SET = QUEUES + "/{queue}/workitems";
    String ONE = SET + "/{id}";
    String TRANSFERS = QUEUES + "/workitems/export/download";

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page", bare = true)
    @POST(SET + "/list")
    Call<Page<WorkItem>> list(@Path("queue") QueueId queue, @Body RawObject query);

    @GET(ONE)
    Call<WorkItem> get(@Path("queue") QueueId queue, @Path("id") WorkItemId id);

    @GET(ONE)
    Call<RawObject> read(@Path("queue") QueueId queue, @Path("id") WorkItemId id);

    @Rows(value = "list", total = "totalFilter", within = "page", bare = true)
    @POST(SET)
    Call<Page<WorkItem>> add(@Path("queue") QueueId queue, @Body @Member("workItems") Collection<NewWorkItem> items);

    /** Read, because an item that failed has an {@code error}, and looks like one where it is not. */
    @PUT("v4/wlm/queues/{queue}/workitems/{id}")
    Call<WorkItem> put(@Path("queue") QueueId queue, @Path("id") WorkItemId id, @Body RawObject item);

    @DELETE(ONE)
    Call<Nothing> delete(@Path("queue") QueueId queue, @Path("id") WorkItemId id);

    @POST(SET + "/delete")
    Call<Nothing> deleteAll(@Path("queue") QueueId queue, @Body @Member("workitemIds") List<JsonValue> ids);

    @Multipart
    @POST("v4/wlm/queues/{queue}/file")
    Call<WorkOrder> upload(@Path("queue") QueueId queue, @Part MultipartBody.Part file);

    @Multipart
    @POST(SET + "/export")
    Call<List<TransferId>> export(@Path("queue") QueueId queue, @Part("workitem_ids") ExportedItems items);

    @GET(TRANSFERS + "/status/{id}")
    Call<TransferStatus> status(@Path("id") TransferId id);

    @Streaming
    @GET(TRANSFERS + "/{id}")
    Call<ResponseBody> open(@Path("id") DownloadFileId id);
}
