package io.github.rpaclients.uipath.orchestrator.libraries;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.internal.http.Literal;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
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
interface LibrariesService {
    String SET = "odata/Libraries";

    @OdataRows
    @Permission("Libraries.View")
    @GET(SET)
    Call<Page<Library>> list(
            @Nullable @Query("feedId") FeedId feed,
            @Nullable @Query("searchTerm") String term,
            @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Libraries.View")
    @GET(SET + ACTION + "GetVersions(packageId={name})")
    Call<Page<Library>> versions(
            @Path("name") @Literal String name,
            @Nullable @Query("feedId") FeedId feed,
            @QueryMap(encoded = true) Map<String, String> query);

    @Streaming
    @Permission("Libraries.View")
    @GET(SET + ACTION + "DownloadPackage(key={key})")
    Call<ResponseBody> open(@Path("key") @Literal PackageKey key, @Nullable @Query("feedId") FeedId feed);

    @Multipart
    @OdataRows
    @Permission("Libraries.Create")
    @POST(SET + ACTION + "UploadPackage")
    Call<Page<UploadResult>> upload(@Nullable @Query("feedId") FeedId feed, @Part List<MultipartBody.Part> files);

    @Permission("Libraries.Delete")
    @DELETE(SET + "({key})")
    Call<Nothing> delete(@Path("key") @Literal PackageKey key, @Nullable @Query("feedId") FeedId feed);
}
