package io.github.rpaclients.uipath.orchestrator.packages;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Literal;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.UploadResult;
import java.util.List;
import java.util.Map;
import okhttp3.MultipartBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;

@Scope("OR.Execution")
interface PackagesService {
    String SET = "odata/Processes";
    String VIEW = "Packages.View and FolderPackages.View";

    @OdataRows
    @Permission(VIEW)
    @GET(SET)
    Call<Page<PackageVersion>> list(
            @Nullable @Query("feedId") FeedId feed,
            @Nullable @Query("searchTerm") String term,
            @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission(VIEW)
    @GET(SET + ACTION + "GetProcessVersions(processId={name})")
    Call<Page<PackageVersion>> versions(
            @Path("name") @Literal String name,
            @Nullable @Query("feedId") FeedId feed,
            @QueryMap(encoded = true) Map<String, String> query);

    @Permission("Packages.View")
    @GET(SET + ACTION + "GetArguments(key={key})")
    Call<RawObject> arguments(@Path("key") @Literal PackageKey key);

    @Streaming
    @Permission(VIEW)
    @GET(SET + ACTION + "DownloadPackage(key={key})")
    Call<ResponseBody> open(@Path("key") @Literal PackageKey key, @Nullable @Query("feedId") FeedId feed);

    @Multipart
    @OdataRows
    @Permission("Packages.Create and FolderPackages.Create")
    @POST(SET + ACTION + "UploadPackage")
    Call<Page<UploadResult>> upload(@Nullable @Query("feedId") FeedId feed, @Part List<MultipartBody.Part> files);

    @Permission("Packages.Delete and FolderPackages.Delete")
    @DELETE(SET + "({key})")
    Call<Nothing> delete(@Path("key") @Literal PackageKey key, @Nullable @Query("feedId") FeedId feed);

    /** A GUID, or null. */
    @Since(15)
    @GET("api/PackageFeeds/GetFolderFeed")
    Call<JsonValue> feedOf(@Query("folderId") FolderId folder);
}
