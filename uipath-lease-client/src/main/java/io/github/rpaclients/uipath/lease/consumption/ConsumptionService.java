package io.github.rpaclients.uipath.lease.consumption;

import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.util.Collection;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@Scope("PM.License")
interface ConsumptionService {
    String SET = "api/lease/{organization}";

    @GET(SET + "/{tenant}/{service}/{product}/consumed")
    Call<ProductUsage> consumed(
            @Path("tenant") TenantId tenant,
            @Path("service") ServiceType service,
            @Path("product") ProductCode product);

    @GET(SET + "/{scope}/{scopeType}/{product}/usage")
    Call<ProductUsage> usage(
            @Path("scope") String scope, @Path("scopeType") String scopeType, @Path("product") ProductCode product);

    @GET(SET + "/{tenant}/usage")
    Call<List<PartitionUsage>> usages(@Path("tenant") TenantId tenant);

    @Reads
    @Scope(value = "PM.License", reads = true)
    @PUT(SET + "/usage")
    Call<List<ConsumedUnits>> consumed(@Body List<ConsumptionSpan> spans);

    @Reads
    @Scope(value = "PM.License", reads = true)
    @PUT(SET + "/computeUsage")
    Call<List<ScopeUsage>> compute(@Body @Member("scopes") Collection<ProductScope> scopes);

    @GET(SET + "/{service}/{product}/available/count")
    Call<Integer> free(@Path("service") ServiceType service, @Path("product") ProductCode product);

    @Reads
    @Scope(value = "PM.License", reads = true)
    @PUT(SET + "/{tenant}/{service}/available/services")
    Call<List<ProductStatus>> statuses(
            @Path("tenant") TenantId tenant,
            @Path("service") ServiceType service,
            @Body @Member("productCodes") Collection<ProductCode> products);
}
