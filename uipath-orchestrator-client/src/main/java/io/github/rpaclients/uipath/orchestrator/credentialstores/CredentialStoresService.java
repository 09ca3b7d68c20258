package io.github.rpaclients.uipath.orchestrator.credentialstores;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Literal;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialStoreId;
import io.github.rpaclients.uipath.orchestrator.ids.CredentialsProxyId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
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

@Scope("OR.Settings")
interface CredentialStoresService {
    String SET = "odata/CredentialStores";
    String ONE = SET + "({id})";

    /** Whoever works with credentials may choose among the stores. */
    String CHOOSE = "Settings.View or Assets.Create or Assets.Edit or Assets.View or Robots.Create or Robots.Edit"
            + " or Robots.View or Buckets.Create or Buckets.Edit";

    @OdataRows
    @Permission(CHOOSE)
    @GET(SET)
    Call<Page<CredentialStore>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("Settings.View")
    @GET(ONE)
    Call<CredentialStore> get(@Path("id") CredentialStoreId id);

    @Permission("Settings.Create")
    @Creates
    @POST(SET)
    Call<CredentialStore> create(@Body NewCredentialStore store);

    @Permission("Settings.View")
    @GET(ONE)
    Call<RawObject> read(@Path("id") CredentialStoreId id);

    /** The body replaces the store. */
    @Permission("Settings.Edit")
    @PUT(ONE)
    Call<Nothing> put(@Path("id") CredentialStoreId id, @Body RawObject store);

    @Permission("Settings.Delete")
    @DELETE(ONE)
    Call<Nothing> delete(@Path("id") CredentialStoreId id, @Query("forceDelete") boolean force);

    @Permission("Settings.Edit")
    @POST(ONE + ACTION + "SetDefaultStoreForResourceType")
    Call<Nothing> setDefault(
            @Path("id") CredentialStoreId id, @Body @Member("resourceType") CredentialStoreResourceType type);

    @OdataRows
    @Permission("Settings.View")
    @GET(SET + ACTION + "GetAvailableCredentialStoreTypes")
    Call<Page<String>> availableTypes(@Nullable @Query("proxyId") CredentialsProxyId proxy);

    @Member("value")
    @Permission(CHOOSE)
    @GET(SET + ACTION + "GetDefaultStoreForResourceType(resourceType={type})")
    Call<CredentialStoreId> defaultFor(@Path("type") @Literal CredentialStoreResourceType type);

    @OdataRows
    @Permission("Settings.View")
    @GET(SET + ACTION + "GetResourcesForCredentialStoreTypes(key={id},resourceType={type})")
    Call<Page<CredentialStoreResource>> resources(
            @Path("id") CredentialStoreId id,
            @Path("type") @Literal CredentialStoreResourceType type,
            @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Settings.View")
    @Since(15)
    @GET(SET + ACTION + "GetResourcesForCredentialsProxyResourceTypes(key={id},resourceType={type})")
    Call<Page<CredentialsProxyResource>> resources(
            @Path("id") CredentialsProxyId id,
            @Path("type") @Literal CredentialsProxyResourceType type,
            @QueryMap(encoded = true) Map<String, String> query);
}
