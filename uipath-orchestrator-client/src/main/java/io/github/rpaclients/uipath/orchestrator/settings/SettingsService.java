package io.github.rpaclients.uipath.orchestrator.settings;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Literal;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Settings")
interface SettingsService {
    String SET = "odata/Settings";

    @OdataRows
    @Permission("Settings.View")
    @GET(SET)
    Call<Page<Setting>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Member("value")
    @Permission("Settings.View")
    @GET(SET + "({key})")
    Call<String> find(@Path("key") @Literal String key);

    @Permission("Settings.Edit")
    @PUT(SET + "({key})")
    Call<Nothing> put(@Path("key") @Literal String key, @Body Setting setting);

    @Permission("Settings.Edit")
    @POST(SET + ACTION + "UpdateBulk")
    Call<Nothing> putAll(@Body @Member("settings") Collection<Setting> settings);

    @POST(SET + ACTION + "UpdateUserSetting")
    Call<Nothing> putOwn(@Body @Member("setting") Setting setting);

    @Permission("Settings.Delete")
    @Since(15)
    @POST(SET + ACTION + "DeleteBulk")
    Call<Nothing> delete(@Body @Member("settingNames") Collection<String> names);

    @GET(SET + ACTION + "GetLicense")
    Call<License> license();

    @GET(SET + ACTION + "GetWebSettings")
    Call<SettingsDictionary> web();

    @GET(SET + ACTION + "GetAuthenticationSettings")
    Call<SettingsDictionary> authentication();

    @GET(SET + ACTION + "GetActivitySettings")
    Call<ActivitySettings> activities();

    @Since(15)
    @GET(SET + ACTION + "GetUpdateSettings")
    Call<UpdateSettings> updates();

    /** Of all robots (0) or of one (1). */
    @Member("Configuration")
    @Permission("Settings.Edit or Robots.Create or Robots.Edit")
    @GET(SET + ACTION + "GetExecutionSettingsConfiguration(scope={scope})")
    Call<List<ExecutionSetting>> execution(@Path("scope") int scope);

    @OdataRows
    @Permission("Settings.View")
    @GET(SET + ACTION + "GetSecureStoreConfiguration(storeTypeName={type})")
    Call<Page<StoreOption>> storeOptions(@Path("type") @Literal String type, @Query("$count") boolean count);

    @Member("Items")
    @GET(SET + ACTION + "GetLanguages")
    Call<List<Language>> languages();

    @Member("Items")
    @GET(SET + ACTION + "GetTimezones")
    Call<List<Timezone>> timezones();
}
