package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

/** Asks for neither scope nor permission. */
interface PermissionsService {
    @OdataRows
    @GET("odata/Permissions")
    Call<Page<Permission>> list(@QueryMap(encoded = true) Map<String, String> query);
}
