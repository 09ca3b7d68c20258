package io.github.rpaclients.uipath.orchestrator.stats;

import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

@Scope("OR.Monitoring")
interface StatsService {
    @GET("api/Stats/GetCountStats")
    Call<List<CountStat>> entities();

    @Permission("Jobs.View")
    @GET("api/Stats/GetJobsStats")
    Call<List<CountStat>> jobs();

    @Permission("Robots.View")
    @GET("api/Stats/GetSessionsStats")
    Call<List<CountStat>> sessions();

    @Permission("License.View")
    @GET("api/Stats/GetLicenseStats")
    Call<List<LicenseStat>> licenses(@Nullable @Query("tenantId") TenantId tenant, @Query("days") int days);

    @Permission("License.View")
    @GET("api/Stats/GetConsumptionLicenseStats")
    Call<List<ConsumptionStat>> consumption(@Nullable @Query("tenantId") TenantId tenant, @Query("days") int days);
}
