package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Given;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.PersonId;
import java.util.Collection;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("PM.User")
interface UsersService {
    String SET = "api/User";
    String ONE = SET + "/{id}";

    @Rows(value = "results", total = "totalCount")
    @GET(SET + "/users/{organization}")
    Call<Page<IdentityUser>> list(@QueryMap Map<String, String> query);

    @GET(ONE)
    Call<IdentityUser> get(@Path("id") PersonId id);

    @Creates
    @Given(value = "organization", member = "partitionGlobalId")
    @POST(SET)
    Call<IdentityResult> create(@Body NewUser user);

    @Creates
    @Given(value = "organization", member = "partitionGlobalId")
    @POST(SET + "/BulkCreate")
    Call<RawObject> createAll(@Body UserBatch users);

    @PUT(ONE)
    Call<IdentityResult> update(@Path("id") PersonId id, @Body UserUpdate update);

    @POST(ONE + "/changepassword")
    Call<IdentityResult> changePassword(@Path("id") PersonId id, @Body PasswordChange change);

    @DELETE(ONE)
    Call<Nothing> delete(@Path("id") PersonId id);

    /** A DELETE with a body, which Retrofit's own annotation refuses. */
    @Given(value = "organization", member = "partitionGlobalId")
    @HTTP(method = "DELETE", path = SET, hasBody = true)
    Call<Nothing> deleteAll(@Body @Member("userIds") Collection<PersonId> ids);
}
