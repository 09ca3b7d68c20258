package io.github.rpaclients.aa.controlroom.blm;

import io.github.rpaclients.aa.controlroom.ids.DownloadFileId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.transfers.TransferStatus;
import io.github.rpaclients.core.internal.http.Member;
import java.util.List;
import okhttp3.MultipartBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** The vendor's pages name no permission for these operations. */
interface BlmService {
    String SET = "v2/blm";

    @Member("requestId")
    @POST(SET + "/export")
    Call<TransferId> export(@Body BotExport export);

    @Member("requestId")
    @POST(SET + "/export/version")
    Call<TransferId> exportVersions(@Body VersionExport export);

    @Member("requestId")
    @POST(SET + "/promoteBot")
    Call<TransferId> promote(@Body BotPromotion promotion);

    @Multipart
    @Member("requestId")
    @POST(SET + "/import")
    Call<TransferId> importArchive(@Part List<MultipartBody.Part> parts);

    @GET(SET + "/status/{id}")
    Call<TransferStatus> status(@Path("id") TransferId id);

    /** Answers when it is over, or after so many milliseconds. */
    @GET(SET + "/status/{id}/timeout/{milliseconds}")
    Call<TransferStatus> status(@Path("id") TransferId id, @Path("milliseconds") long milliseconds);

    @Streaming
    @GET(SET + "/download/{id}")
    Call<ResponseBody> open(@Path("id") DownloadFileId id);
}
