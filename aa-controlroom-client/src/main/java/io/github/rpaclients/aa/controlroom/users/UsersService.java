package io.github.rpaclients.aa.controlroom.users;

import io.github.rpaclients.aa.controlroom.ids.UserId;
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

interface UsersService {
    String SET = "{version}/usermanagement/users";
    String VIEW = "View users";
    String ROLES_AND_LICENSES =
            "View and Manage roles to change roles, Manage users' device licenses to change licences";

    @Reads
    @Permission(VIEW)
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/list")
    Call<Page<User>> list(@Body RawObject query);

    @Permission(VIEW)
    @GET(SET + "/{id}")
    Call<RawObject> get(@Path("id") UserId id);

    @Permission("Create users; " + ROLES_AND_LICENSES)
    @POST(SET)
    Call<RawObject> create(@Body RawObject user);

    /** The body replaces the user. */
    @Permission("Edit users; " + ROLES_AND_LICENSES)
    @PUT(SET + "/{id}")
    Call<Nothing> put(@Path("id") UserId id, @Body RawObject user);

    /** Answers 204 in v2, 200 with or without the user in v1. */
    @Permission("Delete users, by another page of the vendor Edit users")
    @DELETE(SET + "/{id}")
    Call<Nothing> delete(@Path("id") UserId id);
}
