package io.github.rpaclients.uipath.orchestrator.users;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Users")
interface UsersService {
    @Permission("Users.View")
    @OdataRows
    @GET("odata/Users")
    Call<Page<User>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("Users.View")
    @OdataRows
    @GET("odata/Users")
    Call<Page<JsonValue>> select(@QueryMap(encoded = true) Map<String, String> query);

    @GET("odata/Users({id})")
    Call<User> get(@Path("id") UserId id, @Query(value = "$expand", encoded = true) String expand);

    @Permission("Users.Create")
    @Creates
    @POST("odata/Users")
    Call<User> create(@Body NewUser user);

    @GET("odata/Users({id})")
    Call<RawObject> read(@Path("id") UserId id, @Query(value = "$expand", encoded = true) String expand);

    /** The body replaces the user. */
    @Permission("Users.Edit or Robots.Create or Robots.Edit or Robots.Delete")
    @PUT("odata/Users({id})")
    Call<Nothing> put(@Path("id") UserId id, @Body RawObject user);

    @PATCH("odata/Users({id})")
    Call<Nothing> apply(@Path("id") UserId id, @Body UserPatch patch);

    @Permission("Users.Delete")
    @DELETE("odata/Users({id})")
    Call<Nothing> delete(@Path("id") UserId id);

    @Permission("Users.Edit or Users.Create")
    @Since(15)
    @POST("odata/Users({id})" + ACTION + "AssignRoles")
    Call<Nothing> assignRoles(@Path("id") UserId id, @Body @Member("roleIds") Collection<RoleId> roles);

    @Permission("Users.Edit")
    @POST("odata/Users({id})" + ACTION + "ToggleRole")
    Call<Nothing> toggleRole(@Path("id") UserId id, @Body RoleToggle toggle);

    @Permission("Users.Edit")
    @POST("odata/Users({id})" + ACTION + "ChangeUserCulture")
    Call<Nothing> changeUserCulture(@Path("id") UserId id, @Body @Member("culture") String culture);

    @POST("odata/Users" + ACTION + "ChangeCulture")
    Call<Nothing> changeOwnCulture(@Body @Member("culture") String culture);

    @GET("odata/Users" + ACTION + "GetCurrentUser")
    Call<User> own();

    @Member("Permissions")
    @GET("odata/Users" + ACTION + "GetCurrentPermissions")
    Call<List<String>> ownPermissions();

    @Permission("Users.View")
    @Since(15)
    @GET("odata/Users" + ACTION + "Validate(userIds=%5B{ids}%5D)")
    Call<RawObject> validate(@Path("ids") String ids);
}
