package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.internal.http.Needs;
import io.github.rpaclients.core.internal.json.RawObject;
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
    @GET("odata/Users")
    Call<UserRows> list(@QueryMap(encoded = true) Map<String, String> query);

    @Needs(READ)
    @GET("odata/Users({id})")
    Call<User> get(@Path("id") long id, @Query(value = "$expand", encoded = true) String expand);

    @Needs(READ)
    @GET("odata/Users({id})")
    Call<RawObject> read(@Path("id") long id, @Query(value = "$expand", encoded = true) String expand);

    /** The body replaces the user. */
    @Needs(EDIT)
    @PUT("odata/Users({id})")
    Call<Void> put(@Path("id") long id, @Body RawObject user);

    @Needs("scope OR.Users or OR.Users.Write and permission Users.Delete")
    @DELETE("odata/Users({id})")
    Call<Void> delete(@Path("id") long id);

    @Needs("scope OR.Users or OR.Users.Write and permission Users.Edit or Users.Create")
    @POST("odata/Users({id})/UiPath.Server.Configuration.OData.AssignRoles")
    Call<Void> assignRoles(@Path("id") long id, @Body AssignRolesRequest roles);

    @Needs(EDIT)
    @POST("odata/Users({id})/UiPath.Server.Configuration.OData.ChangeUserCulture")
    Call<Void> changeUserCulture(@Path("id") long id, @Body ChangeCultureRequest culture);

    @Needs("scope OR.Users or OR.Users.Write")
    @POST("odata/Users/UiPath.Server.Configuration.OData.ChangeCulture")
    Call<Void> changeOwnCulture(@Body ChangeCultureRequest culture);

    @Needs(READ)
    @GET("odata/Users/UiPath.Server.Configuration.OData.Validate(userIds=%5B{ids}%5D)")
    Call<RawObject> validate(@Path("ids") String ids);
}
