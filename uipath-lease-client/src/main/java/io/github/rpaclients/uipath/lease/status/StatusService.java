package io.github.rpaclients.uipath.lease.status;

import io.github.rpaclients.core.internal.http.Needs;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;

interface StatusService {
    @Needs("scope PM.License or PM.License.Read")
    @GET("api/account/{account}/user-license/status")
    Call<UserLicensingStatus> userLicensing(@Path("account") String account);
}
