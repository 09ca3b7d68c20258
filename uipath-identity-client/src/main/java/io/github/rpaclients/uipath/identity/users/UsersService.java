package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.PersonId;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("PM.User")
interface UsersService {
    @Rows(value = "results", total = "totalCount")
    @GET("api/User/users/{organization}")
    Call<Page<IdentityUser>> list(@QueryMap Map<String, String> query);

    @GET("api/User/{id}")
    Call<IdentityUser> get(@Path("id") PersonId id);
}
