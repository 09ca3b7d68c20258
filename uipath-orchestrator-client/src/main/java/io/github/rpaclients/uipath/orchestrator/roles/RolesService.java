package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

@Scope("OR.Users")
interface RolesService {
    @OdataRows
    @Permission("Roles.View or Units.Edit or SubFolders.Edit")
    @GET("odata/Roles")
    Call<Page<Role>> list(@QueryMap(encoded = true) Map<String, String> query);
}
