package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.internal.http.Needs;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

interface UsersService {
    String READ = "scope OR.Users or OR.Users.Read and permission Users.View";
    String EDIT = "scope OR.Users or OR.Users.Write and permission Users.Edit";

    @Needs(READ)
    @Rows(value = "value", total = "@odata.count")
    @GET("odata/Users")
    Call<Page<User>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Needs(READ)
    @GET("odata/Users({id})")
    Call<User> get(@Path("id") long id, @Query(value = "$expand", encoded = true) String expand);

    @Needs(READ)
    @GET("odata/Users({id})")
    Call<RawObject> read(@Path("id") long id, @Query(value = "$expand", encoded = true) String expand);

    /** The body replaces the user. */
    @Needs(EDIT)
    @PUT("odata/Users({id})")
    Call<Nothing> put(@Path("id") long id, @Body RawObject user);

    @Needs("scope OR.Users or OR.Users.Write and permission Users.Delete")
    @DELETE("odata/Users({id})")
    Call<Nothing> delete(@Path("id") long id);

    @Needs("scope OR.Users or OR.Users.Write and permission Users.Edit or Users.Create")
    @POST("odata/Users({id})/UiPath.Server.Configuration.OData.AssignRoles")
    Call<Nothing> assignRoles(@Path("id") long id, @Body AssignRolesRequest roles);

    @Needs(EDIT)
    @POST("odata/Users({id})/UiPath.Server.Configuration.OData.ChangeUserCulture")
    Call<Nothing> changeUserCulture(@Path("id") long id, @Body ChangeCultureRequest culture);

    @Needs("scope OR.Users or OR.Users.Write")
    @POST("odata/Users/UiPath.Server.Configuration.OData.ChangeCulture")
    Call<Nothing> changeOwnCulture(@Body ChangeCultureRequest culture);

    @Needs(READ)
    @GET("odata/Users/UiPath.Server.Configuration.OData.Validate(userIds=%5B{ids}%5D)")
    Call<RawObject> validate(@Path("ids") String ids);
}
