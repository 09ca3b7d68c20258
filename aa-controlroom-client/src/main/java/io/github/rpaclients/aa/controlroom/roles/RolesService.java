package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

interface RolesService {
    String SET = "{version}/usermanagement/roles";
    String VIEW = "View roles";
    String MANAGE = "View and Manage roles";
    String EDIT = "View and Manage roles, in 11.3 Edit roles";

    @Reads
    @Permission(VIEW)
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/list")
    Call<Page<Role>> list(@Body RawObject query);

    @Permission(VIEW)
    @GET(SET + "/{id}")
    Call<RawObject> get(@Path("id") RoleId id);

    @Permission(MANAGE)
    @POST(SET)
    Call<RawObject> create(@Body RawObject role);

    /** The body replaces the role; answers 201. */
    @Permission(EDIT)
    @PUT(SET + "/{id}")
    Call<Nothing> put(@Path("id") RoleId id, @Body RawObject role);

    @Permission(MANAGE)
    @DELETE(SET + "/{id}")
    Call<Nothing> delete(@Path("id") RoleId id);
}
