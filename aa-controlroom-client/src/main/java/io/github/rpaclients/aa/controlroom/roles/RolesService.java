package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.core.internal.http.Needs;
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
    String VIEW = "the permission View roles";

    @Reads
    @Needs(VIEW)
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST("{version}/usermanagement/roles/list")
    Call<Page<Role>> list(@Path("version") String version, @Body RawObject query);

    @Needs(VIEW)
    @GET("{version}/usermanagement/roles/{id}")
    Call<Role> get(@Path("version") String version, @Path("id") String id);
}
