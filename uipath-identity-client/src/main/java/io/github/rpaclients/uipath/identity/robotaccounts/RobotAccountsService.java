package io.github.rpaclients.uipath.identity.robotaccounts;

import io.github.rpaclients.core.internal.http.Needs;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.paging.Page;
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

interface RobotAccountsService {
    String READ = "scope PM.RobotAccount or PM.RobotAccount.Read";
    String WRITE = "scope PM.RobotAccount or PM.RobotAccount.Write";

    @Needs(READ)
    @Rows(value = "results", total = "totalCount")
    @GET("api/RobotAccount/{organization}")
    Call<Page<RobotAccount>> list(@Path("organization") String organization, @QueryMap Map<String, String> query);

    @Needs(READ)
    @GET("api/RobotAccount/{organization}/{id}")
    Call<RobotAccount> get(@Path("organization") String organization, @Path("id") String id);

    @Needs(WRITE)
    @POST("api/RobotAccount")
    Call<RobotAccount> create(@Body CreateRobotAccountCommand account);

    @Needs(WRITE)
    @PUT("api/RobotAccount/{id}")
    Call<RobotAccount> update(@Path("id") String id, @Body UpdateRobotAccountCommand update);

    @Needs(WRITE)
    @DELETE("api/RobotAccount/{organization}/{id}")
    Call<Nothing> delete(@Path("organization") String organization, @Path("id") String id);

    /** A DELETE with a body, which Retrofit's own annotation refuses. */
    @Needs(WRITE)
    @HTTP(method = "DELETE", path = "api/RobotAccount/{organization}", hasBody = true)
    Call<Nothing> deleteAll(@Path("organization") String organization, @Body BulkRobotAccountDeleteCommand accounts);
}
