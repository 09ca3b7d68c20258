package io.github.rpaclients.uipath.lease.accountlicenses;

import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductAllocation;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

@Scope("PM.License")
interface AccountLicensesService {
    String SET = "api/account/{organization}";

    @GET(SET + "/account-license")
    Call<List<AccountLicense>> list(@Query("forceAllLicenses") boolean all);

    @PUT(SET + "/account-license/{license}")
    Call<AccountLicense> refresh(@Path("license") LicenseCode license);

    @Member("services")
    @GET(SET + "/account-license/available")
    Call<List<ServiceType>> services();

    @GET(SET + "/available-account-licenses")
    Call<List<ProductAllocation>> products();

    @GET(SET + "/available-service-licenses/{tenant}")
    Call<List<ProductAllocation>> products(@Path("tenant") TenantId tenant);

    @GET(SET + "/tenantAllocations")
    Call<List<ProductAllocation>> ofTenants();
}
