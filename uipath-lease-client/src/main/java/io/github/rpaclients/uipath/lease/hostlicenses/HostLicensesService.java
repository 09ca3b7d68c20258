package io.github.rpaclients.uipath.lease.hostlicenses;

import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.lease.accountlicenses.AccountLicense;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@Scope("PM.License")
interface HostLicensesService {
    String ONE = "api/host/{host}/organization/{customer}/license";

    /** The body replaces what the organization has. */
    @PUT(ONE)
    Call<AccountLicense> replace(
            @Path("host") OrganizationId host,
            @Path("customer") OrganizationId organization,
            @Body OrganizationAllocation allocation);

    @GET("api/host/{host}/available-products")
    Call<OrganizationLicense> get(@Path("host") OrganizationId host);

    @GET(ONE + "/available")
    Call<OrganizationLicense> get(@Path("host") OrganizationId host, @Path("customer") OrganizationId organization);

    @DELETE(ONE + "/remove")
    Call<Nothing> delete(@Path("host") OrganizationId host, @Path("customer") OrganizationId organization);
}
