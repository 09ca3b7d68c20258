package io.github.rpaclients.uipath.lease.servicelicenses;

import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@Scope("PM.License")
interface ServiceLicensesService {
    String SET = "api/account/{organization}/service-license";
    String ONE = SET + "/{tenant}/{service}";

    /** The body replaces what the service has. */
    @PUT(ONE)
    Call<ServiceLicense> replace(
            @Path("tenant") TenantId tenant, @Path("service") ServiceType service, @Body ServiceAllocation allocation);

    @GET(SET)
    Call<List<ServiceLicense>> list();

    @GET(ONE)
    Call<ServiceLicense> get(@Path("tenant") TenantId tenant, @Path("service") ServiceType service);

    @GET(ONE + "/products")
    Call<List<LicensedProduct>> products(@Path("tenant") TenantId tenant, @Path("service") ServiceType service);

    @GET(ONE + "/status")
    Call<ServiceLicenseStatus> status(@Path("tenant") TenantId tenant, @Path("service") ServiceType service);

    @GET("api/account/{organization}/service-licenses/{tenant}")
    Call<List<TenantServiceLicense>> ofTenant(@Path("tenant") TenantId tenant);

    @DELETE(ONE)
    Call<Nothing> delete(@Path("tenant") TenantId tenant, @Path("service") ServiceType service);

    @DELETE(SET + "/{tenant}")
    Call<Nothing> delete(@Path("tenant") TenantId tenant);
}
