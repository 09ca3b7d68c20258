package io.github.rpaclients.aa.controlroom.users;

import io.github.rpaclients.core.internal.http.Needs;
import io.github.rpaclients.core.internal.http.Nothing;
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

interface UsersService {
    String VIEW = "the permission View users";
    String ROLES_AND_LICENSES =
            "View and Manage roles to change roles, Manage users' device licenses to change licences";

    @Reads
    @Needs(VIEW)
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST("{version}/usermanagement/users/list")
    Call<Page<User>> list(@Path("version") String version, @Body RawObject query);

    @Needs(VIEW)
    @GET("{version}/usermanagement/users/{id}")
    Call<RawObject> get(@Path("version") String version, @Path("id") String id);

    @Needs("the permission Create users; " + ROLES_AND_LICENSES)
    @POST("{version}/usermanagement/users")
    Call<RawObject> create(@Path("version") String version, @Body RawObject user);

    /** The body replaces the user. */
    @Needs("the permission Edit users; " + ROLES_AND_LICENSES)
    @PUT("{version}/usermanagement/users/{id}")
    Call<Nothing> put(@Path("version") String version, @Path("id") String id, @Body RawObject user);

    /** Answers 204 in v2, 200 with or without the user in v1. */
    @Needs("the permission Delete users, by another page of the vendor Edit users")
    @DELETE("{version}/usermanagement/users/{id}")
    Call<Nothing> delete(@Path("version") String version, @Path("id") String id);
}
