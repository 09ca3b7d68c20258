package io.github.rpaclients.uipath.orchestrator.tenants;

import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("OR.Administration")
interface TenantsService {
    String SET = "odata/Tenants";

    @OdataRows
    @GET(SET)
    Call<Page<Tenant>> list(@QueryMap(encoded = true) Map<String, String> query);

    @GET(SET + "({id})")
    Call<Tenant> get(@Path("id") TenantId id);
}
