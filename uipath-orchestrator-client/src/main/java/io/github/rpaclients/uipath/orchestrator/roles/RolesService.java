package io.github.rpaclients.uipath.orchestrator.roles;

import io.github.rpaclients.core.internal.http.Needs;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.paging.Page;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

interface RolesService {
    @Needs("scope OR.Users or OR.Users.Read and permission Roles.View, Units.Edit or SubFolders.Edit")
    @Rows(value = "value", total = "@odata.count")
    @GET("odata/Roles")
    Call<Page<Role>> list(@QueryMap(encoded = true) Map<String, String> query);
}
