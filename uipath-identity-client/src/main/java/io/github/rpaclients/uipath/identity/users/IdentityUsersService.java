package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.internal.http.Needs;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.paging.Page;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

interface IdentityUsersService {
    String READ = "scope PM.User or PM.User.Read";

    @Needs(READ)
    @Rows(value = "results", total = "totalCount")
    @GET("api/User/users/{organization}")
    Call<Page<IdentityUser>> list(@Path("organization") String organization, @QueryMap Map<String, String> query);

    @Needs(READ)
    @GET("api/User/{id}")
    Call<IdentityUser> get(@Path("id") String id);
}
