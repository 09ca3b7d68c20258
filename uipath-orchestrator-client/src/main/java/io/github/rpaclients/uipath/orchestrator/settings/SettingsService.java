package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.internal.http.Needs;
import retrofit2.Call;
import retrofit2.http.GET;

interface SettingsService {
    @Needs("scope OR.Settings or OR.Settings.Read")
    @GET("odata/Settings/UiPath.Server.Configuration.OData.GetLicense")
    Call<License> license();
}
