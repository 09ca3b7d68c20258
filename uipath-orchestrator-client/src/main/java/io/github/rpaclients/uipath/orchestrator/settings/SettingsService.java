package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.internal.http.Scope;
import retrofit2.Call;
import retrofit2.http.GET;

@Scope("OR.Settings")
interface SettingsService {
    @GET("odata/Settings/UiPath.Server.Configuration.OData.GetLicense")
    Call<License> license();
}
