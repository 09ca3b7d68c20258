package io.github.rpaclients.uipath.orchestrator.maintenance;

import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

@Scope("OR.Administration")
interface MaintenanceService {
    @Permission("Audit.View")
    @GET("api/Maintenance/Get")
    Call<Maintenance> get(@Nullable @Query("tenantId") TenantId tenant);

    @POST("api/Maintenance/Start")
    Call<Nothing> start(
            @Query("phase") MaintenanceState phase,
            @Query("force") boolean force,
            @Query("killJobs") boolean killJobs,
            @Nullable @Query("tenantId") TenantId tenant);

    @POST("api/Maintenance/End")
    Call<Nothing> end(@Nullable @Query("tenantId") TenantId tenant);
}
