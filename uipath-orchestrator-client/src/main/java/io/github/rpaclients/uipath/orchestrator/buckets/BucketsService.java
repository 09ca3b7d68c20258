package io.github.rpaclients.uipath.orchestrator.buckets;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.internal.FileAccess;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.SharedFolders;
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

@Scope("OR.Administration")
interface BucketsService {
    String SET = "odata/Buckets";
    String VIEW_FILES = "Buckets.View and BlobFiles.View";

    @OdataRows
    @Permission("Buckets.View")
    @GET(SET)
    Call<Page<Bucket>> list(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Since(15)
    @GET(SET + ACTION + "GetBucketsAcrossFolders")
    Call<Page<Bucket>> acrossFolders(
            @Nullable @Query("excludeFolderId") FolderId except, @QueryMap(encoded = true) Map<String, String> query);

    @Permission("Buckets.View")
    @GET(SET + "({id})")
    Call<Bucket> get(@Path("id") BucketId id);

    @Permission("Buckets.Create")
    @Creates
    @POST(SET)
    Call<Bucket> create(@Body NewBucket bucket);

    @Permission("Buckets.View")
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") BucketId id);

    /** The body replaces the bucket. */
    @Permission("Buckets.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") BucketId id, @Body RawObject bucket);

    @Permission("Buckets.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") BucketId id);

    @Since(15)
    @GET(SET + ACTION + "GetFoldersForBucket(id={id})")
    Call<SharedFolders> folders(@Path("id") BucketId id);

    @Since(15)
    @POST(SET + ACTION + "ShareToFolders")
    Call<Nothing> share(@Body BucketShares shares);

    @Rows(value = "items", total = "", next = "continuationToken")
    @Permission(VIEW_FILES)
    @Since(20)
    @GET("api/Buckets/{id}/ListFiles")
    Call<Page<BucketFile>> files(
            @Path("id") BucketId id,
            @Query("prefix") String prefix,
            @Query("takeHint") int take,
            @Nullable @Query("continuationToken") String token);

    @OdataRows
    @Permission(VIEW_FILES)
    @GET(SET + "({id})" + ACTION + "GetFiles")
    Call<Page<BucketFile>> filesOf(
            @Path("id") BucketId id,
            @Query("directory") String directory,
            @Query("recursive") boolean recursive,
            @Nullable @Query("fileNameGlob") String glob,
            @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission(VIEW_FILES)
    @GET(SET + "({id})" + ACTION + "GetDirectories")
    Call<Page<BucketFile>> directories(
            @Path("id") BucketId id,
            @Query("directory") String directory,
            @QueryMap(encoded = true) Map<String, String> query);

    @Permission(VIEW_FILES)
    @GET(SET + "({id})" + ACTION + "GetFile")
    Call<BucketFile> file(@Path("id") BucketId id, @Query("path") String path);

    @Permission(VIEW_FILES)
    @GET(SET + "({id})" + ACTION + "GetReadUri")
    Call<FileAccess> readUri(@Path("id") BucketId id, @Query("path") String path);

    @Permission("Buckets.View and BlobFiles.Create")
    @GET(SET + "({id})" + ACTION + "GetWriteUri")
    Call<FileAccess> writeUri(
            @Path("id") BucketId id, @Query("path") String path, @Query("contentType") String contentType);

    @Permission("Buckets.View and BlobFiles.Delete")
    @DELETE(SET + "({id})" + ACTION + "DeleteFile")
    Call<Nothing> deleteFile(@Path("id") BucketId id, @Query("path") String path);
}
