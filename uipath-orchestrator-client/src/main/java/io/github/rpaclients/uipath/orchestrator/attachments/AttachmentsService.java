package io.github.rpaclients.uipath.orchestrator.attachments;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.AttachmentId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("OR.Folders")
interface AttachmentsService {
    String SET = "odata/Attachments";
    String ONE = SET + "({id})";

    @OdataRows
    @Permission("BlobFiles.View")
    @Since(20)
    @GET(SET)
    Call<Page<Attachment>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("BlobFiles.View")
    @Since(20)
    @GET(ONE)
    Call<Attachment> get(@Path("id") AttachmentId id);

    @Permission("BlobFiles.View")
    @Since(20)
    @GET(ONE)
    Call<StoredAttachment> stored(@Path("id") AttachmentId id);

    @Permission("BlobFiles.Create or Jobs.Create")
    @Since(20)
    @POST(SET)
    Call<StoredAttachment> create(@Body @Member("Name") String name);

    @Permission("BlobFiles.Delete")
    @Since(20)
    @DELETE(ONE)
    Call<Nothing> delete(@Path("id") AttachmentId id);
}
