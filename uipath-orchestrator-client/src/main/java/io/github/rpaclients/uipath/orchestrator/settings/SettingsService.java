package io.github.rpaclients.uipath.orchestrator.settings;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.internal.http.Scope;
import retrofit2.Call;
import retrofit2.http.GET;

@Scope("OR.Settings")
interface SettingsService {
    @GET("odata/Settings" + ACTION + "GetLicense")
    Call<License> license();
}
