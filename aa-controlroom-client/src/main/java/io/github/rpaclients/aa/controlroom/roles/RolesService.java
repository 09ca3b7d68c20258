package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

interface RolesService {
    String SET = "{version}/usermanagement/roles";
    String VIEW = "View roles";

    @Reads
    @Permission(VIEW)
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/list")
    Call<Page<Role>> list(@Body RawObject query);

    @Permission(VIEW)
    @GET(SET + "/{id}")
    Call<Role> get(@Path("id") RoleId id);
}
