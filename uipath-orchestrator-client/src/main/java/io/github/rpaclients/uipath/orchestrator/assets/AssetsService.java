package io.github.rpaclients.uipath.orchestrator.assets;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Literal;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.AssetId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
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

@Scope("OR.Assets")
interface AssetsService {
    String SET = "odata/Assets";

    @OdataRows
    @Permission("Assets.View")
    @Since(15)
    @GET(SET + ACTION + "GetFiltered")
    Call<Page<Asset>> list(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Assets.View")
    @GET(SET)
    Call<Page<Asset>> listWithoutSecrets(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Since(15)
    @GET(SET + ACTION + "GetAssetsAcrossFolders")
    Call<Page<Asset>> acrossFolders(
            @Nullable @Query("excludeFolderId") FolderId except, @QueryMap(encoded = true) Map<String, String> query);

    @Permission("Assets.View")
    @GET(SET + "({id})")
    Call<Asset> get(@Path("id") AssetId id, @Query(value = "$expand", encoded = true) String expand);

    @Permission("Assets.Create")
    @Creates
    @POST(SET)
    Call<Asset> create(@Body NewAsset asset);

    @Permission("Assets.View")
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") AssetId id, @Query(value = "$expand", encoded = true) String expand);

    /** The body replaces the asset. */
    @Permission("Assets.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") AssetId id, @Body RawObject asset);

    @Permission("Assets.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") AssetId id);

    @Since(15)
    @GET(SET + ACTION + "GetFoldersForAsset(id={id})")
    Call<SharedFolders> folders(@Path("id") AssetId id);

    @Since(15)
    @POST(SET + ACTION + "ShareToFolders")
    Call<Nothing> share(@Body AssetShares shares);

    @Permission("Assets.View")
    @GET(SET + ACTION + "GetRobotAssetByRobotId(robotId={robot},assetName={name})")
    Call<RobotAsset> forRobot(@Path("robot") RobotId robot, @Path("name") @Literal String name);

    @Reads
    @Permission("Assets.View")
    @POST(SET + ACTION + "GetRobotAssetByNameForRobotKey")
    Call<RobotAsset> forRobot(@Body RobotAssetQuery query);

    @Permission("Assets.Edit")
    @Since(15)
    @POST(SET + ACTION + "SetRobotAssetByRobotKey")
    Call<Nothing> setForRobot(@Body RobotAssetChange change);
}
