package io.github.rpaclients.uipath.lease.status;

import io.github.rpaclients.core.internal.http.Scope;
import retrofit2.Call;
import retrofit2.http.GET;

@Scope("PM.License")
interface StatusService {
    @GET("api/account/{organization}/user-license/status")
    Call<UserLicensingStatus> userLicensing();
}
