package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.DownloadFileId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
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
interface QueuesService {
    String SET = "v3/wlm/queues";
    String ONE = SET + "/{id}";
    String NEW = "v4/wlm/queues/{id}";
    String TRANSFERS = SET + "/export/download";

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/list")
    Call<Page<Queue>> list(@Body RawObject query);

    @GET(NEW)
    Call<Queue> get(@Path("id") QueueId id);

    @GET(NEW)
    Call<RawObject> read(@Path("id") QueueId id);

    @POST(SET)
    Call<Queue> create(@Body NewQueue queue);

    /** The body replaces the queue. */
    @PUT(ONE)
    Call<Nothing> put(@Path("id") QueueId id, @Body RawObject queue);

    @DELETE(ONE)
    Call<Nothing> delete(@Path("id") QueueId id);

    @POST(SET + "/delete")
    Call<Nothing> deleteAll(@Body List<JsonValue> ids);

    @GET(ONE + "/consumers")
    Call<List<QueueRole>> consumers(@Path("id") QueueId id);

    @Member("roles")
    @POST(NEW + "/consumers")
    Call<List<QueueRole>> addConsumers(@Path("id") QueueId id, @Body List<QueueRole> roles);

    @DELETE(ONE + "/consumers/{role}")
    Call<Nothing> removeConsumer(@Path("id") QueueId id, @Path("role") RoleId role);

    @GET(ONE + "/participants")
    Call<List<QueueRole>> participants(@Path("id") QueueId id);

    @Member("roles")
    @POST(NEW + "/participants")
    Call<List<QueueRole>> addParticipants(@Path("id") QueueId id, @Body List<QueueRole> roles);

    @DELETE(ONE + "/participants/{role}")
    Call<Nothing> removeParticipant(@Path("id") QueueId id, @Path("role") RoleId role);

    @Member("users")
    @GET(ONE + "/members")
    Call<List<UserId>> members(@Path("id") QueueId id);

    @PUT(NEW + "/members/{user}")
    Call<QueueMember> setMember(
            @Path("id") QueueId id,
            @Path("user") UserId user,
            @Body @Member("permissions") Collection<QueuePermission> permissions);

    @DELETE(ONE + "/members/{user}")
    Call<Nothing> removeMember(@Path("id") QueueId id, @Path("user") UserId user);

    @Member("requestId")
    @POST(SET + "/export")
    Call<TransferId> export(@Body QueueExport export);

    @Multipart
    @Member("requestId")
    @POST(SET + "/import")
    Call<TransferId> importQueues(@Part List<MultipartBody.Part> parts);

    @GET(TRANSFERS + "/status/{id}")
    Call<TransferStatus> status(@Path("id") TransferId id);

    @Streaming
    @GET(TRANSFERS + "/{id}")
    Call<ResponseBody> open(@Path("id") DownloadFileId id);
}
