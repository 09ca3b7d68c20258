package io.github.rpaclients.uipath.lease.activation;

import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

@Scope("PM.License")
interface HostActivationService {
    String SET = "api/host/{host}";

    @PUT(SET + "/license/{license}")
    Call<ActivationResult> activate(@Path("host") OrganizationId host, @Path("license") LicenseCode license);

    @DELETE(SET + "/license/{license}")
    Call<ActivationResult> deactivate(@Path("host") OrganizationId host, @Path("license") LicenseCode license);

    @GET(SET + "/activation-request")
    Call<OfflineRequest> requestOffline(@Path("host") OrganizationId host, @Query("licenseCode") LicenseCode license);

    @PUT(SET + "/license")
    Call<ActivationResult> activateOffline(@Path("host") OrganizationId host, @Body ActivationData data);

    @DELETE(SET + "/license/{license}/offline")
    Call<OfflineRequest> deactivateOffline(@Path("host") OrganizationId host, @Path("license") LicenseCode license);
}
