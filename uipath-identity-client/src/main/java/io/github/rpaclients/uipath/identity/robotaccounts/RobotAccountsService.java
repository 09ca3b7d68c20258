package io.github.rpaclients.uipath.identity.robotaccounts;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Given;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
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

@Scope("PM.RobotAccount")
interface RobotAccountsService {
    String ALL = "api/RobotAccount/{organization}";

    @Rows(value = "results", total = "totalCount")
    @GET(ALL)
    Call<Page<RobotAccount>> list(@QueryMap Map<String, String> query);

    @GET(ALL + "/{id}")
    Call<RobotAccount> get(@Path("id") RobotAccountId id);

    @Creates
    @Given(value = "organization", member = "partitionGlobalId")
    @POST("api/RobotAccount")
    Call<RobotAccount> create(@Body NewRobotAccount account);

    @Given(value = "organization", member = "partitionGlobalId")
    @PUT("api/RobotAccount/{id}")
    Call<RobotAccount> update(@Path("id") RobotAccountId id, @Body RobotAccountUpdate update);

    @DELETE(ALL + "/{id}")
    Call<Nothing> delete(@Path("id") RobotAccountId id);

    /** A DELETE with a body, which Retrofit's own annotation refuses. */
    @HTTP(method = "DELETE", path = ALL, hasBody = true)
    Call<Nothing> deleteAll(@Body @Member("robotAccountIDs") Collection<RobotAccountId> ids);
}
