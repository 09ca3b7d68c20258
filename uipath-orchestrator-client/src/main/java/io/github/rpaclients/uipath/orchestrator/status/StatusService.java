package io.github.rpaclients.uipath.orchestrator.status;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import java.net.URI;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

interface StatusService {
    @GET("api/Status/Get")
    Call<Nothing> check();

    @Since(12)
    @GET("api/Status/Version")
    Call<ProductVersion> version();

    @Permission("Webhooks.Create or Webhooks.Edit")
    @GET("api/Status/VerifyHostAvailibility")
    Call<HostAvailability> reach(@Query("url") URI url);
}
