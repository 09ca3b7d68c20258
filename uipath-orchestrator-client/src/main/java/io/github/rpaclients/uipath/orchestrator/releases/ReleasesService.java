package io.github.rpaclients.uipath.orchestrator.releases;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.BulkResult;
import java.util.Collection;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Execution")
interface ReleasesService {
    String SET = "odata/Releases";
    String EDIT = "Processes.Edit";
    String EDIT_ALL = EDIT + " and RemoteControl.Create";

    @OdataRows
    @Permission("Processes.View")
    @GET(SET)
    Call<Page<Release>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("Processes.View")
    @GET(SET + "({id})")
    Call<Release> get(@Path("id") ReleaseId id, @Query("$expand") String parts);

    @Permission("Processes.Create and RemoteControl.Create")
    @Creates
    @POST(SET)
    Call<Release> create(@Body NewRelease release);

    @Permission("Processes.View")
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") ReleaseId id);

    /** The body replaces the release. */
    @Permission(EDIT_ALL)
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") ReleaseId id, @Body RawObject release);

    @Permission(EDIT_ALL)
    @PATCH(SET + "({id})")
    Call<Nothing> apply(@Path("id") ReleaseId id, @Body ReleasePatch patch);

    @Permission(EDIT)
    @Since(17)
    @POST(SET + ACTION + "UpdateByKey")
    Call<Nothing> applyByKey(@Body ReleaseUpdate update);

    @Permission("Processes.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") ReleaseId id);

    @Permission("Processes.Delete")
    @Since(17)
    @DELETE("api/Releases/DeleteByKey")
    Call<Nothing> deleteByKey(@Query("key") ReleaseKey key);

    @Permission(EDIT)
    @POST(SET + "({id})" + ACTION + "UpdateToSpecificPackageVersion")
    Call<Nothing> updateTo(@Path("id") ReleaseId id, @Body @Member("packageVersion") String version);

    @Permission(EDIT)
    @Since(20)
    @POST(SET + ACTION + "UpdateToSpecificPackageVersionByKey(identifier={key})")
    Call<Nothing> updateToByKey(@Path("key") ReleaseKey key, @Body @Member("packageVersion") String version);

    @Permission(EDIT)
    @POST(SET + "({id})" + ACTION + "UpdateToLatestPackageVersion")
    Call<Nothing> updateToLatest(@Path("id") ReleaseId id);

    @Permission(EDIT)
    @Since(20)
    @POST(SET + ACTION + "UpdateToLatestPackageVersionByKey(identifier={key})")
    Call<Nothing> updateToLatestByKey(@Path("key") ReleaseKey key);

    @Permission(EDIT)
    @POST(SET + ACTION + "UpdateToLatestPackageVersionBulk")
    Call<BulkResult> updateAllToLatest(@Body @Member("releaseIds") Collection<ReleaseId> ids);

    @Permission(EDIT)
    @Since(20)
    @POST(SET + ACTION + "UpdateToLatestPackageVersionBulkByKey")
    Call<KeyedBulkResult> updateAllToLatestByKey(@Body @Member("releaseKeys") Collection<ReleaseKey> keys);

    @Permission(EDIT)
    @POST(SET + "({id})" + ACTION + "RollbackToPreviousReleaseVersion")
    Call<Nothing> rollback(@Path("id") ReleaseId id);

    @Permission(EDIT)
    @Since(20)
    @POST(SET + ACTION + "RollbackToPreviousReleaseVersionByKey(identifier={key})")
    Call<Nothing> rollbackByKey(@Path("key") ReleaseKey key);
}
