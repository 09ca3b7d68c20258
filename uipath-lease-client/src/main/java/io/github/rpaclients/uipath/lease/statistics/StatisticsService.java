package io.github.rpaclients.uipath.lease.statistics;

import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Scope;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

@Scope("PM.License")
interface StatisticsService {
    String SET = "api/account/{organization}/stats";

    @Reads
    @Scope(value = "PM.License", reads = true)
    @POST(SET + "/used")
    Call<List<ProductInUse>> used(@Body UsageRequest request);

    @Reads
    @Scope(value = "PM.License", reads = true)
    @POST(SET + "/timeline")
    Call<List<UsageTimeline>> timeline(@Body UsageRequest request);

    @Reads
    @Scope(value = "PM.License", reads = true)
    @POST(SET + "/organization/timeline")
    Call<List<OrganizationTimeline>> ofOrganization(@Body @Member("timePeriod") Integer period);
}
