package io.github.rpaclients.uipath.lease.activation;

import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

@Scope("PM.License")
interface ActivationService {
    String SET = "api/account-license/{organization}";

    @PUT(SET + "/license/{license}")
    Call<ActivationResult> activate(@Path("license") LicenseCode license);

    @DELETE(SET + "/license/{license}")
    Call<ActivationResult> deactivate(@Path("license") LicenseCode license);

    @GET(SET + "/activation-request")
    Call<OfflineRequest> requestOffline(@Query("licenseCode") LicenseCode license);

    @PUT(SET + "/license")
    Call<ActivationResult> activateOffline(@Body ActivationData data);

    @DELETE(SET + "/license/{license}/offline")
    Call<OfflineRequest> deactivateOffline(@Path("license") LicenseCode license);

    @Reads
    @Scope(value = "PM.License", reads = true)
    @PUT("api/account-license/validate/offline")
    Call<ActivationResult> validateOffline(@Body ActivationData data);
}
