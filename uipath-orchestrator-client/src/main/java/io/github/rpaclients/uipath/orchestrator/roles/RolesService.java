package io.github.rpaclients.uipath.orchestrator.roles;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.users.User;
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

@Scope("OR.Users")
interface RolesService {
    String SET = "odata/Roles";

    @OdataRows
    @Permission("Roles.View or Units.Edit or SubFolders.Edit")
    @GET(SET)
    Call<Page<Role>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("Roles.View")
    @GET(SET + "({id})")
    Call<Role> get(@Path("id") RoleId id, @Query(value = "$expand", encoded = true) String expand);

    @Permission("Roles.Create")
    @Creates
    @POST(SET)
    Call<Role> create(@Body NewRole role);

    @Permission("Roles.View")
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") RoleId id, @Query(value = "$expand", encoded = true) String expand);

    /** The body replaces the role. */
    @Permission("Roles.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") RoleId id, @Body RawObject role);

    @Permission("Roles.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") RoleId id);

    @OdataRows
    @Permission("Roles.View or Users.View")
    @GET(SET + ACTION + "GetUserIdsForRole(key={id})")
    Call<Page<UserId>> users(@Path("id") RoleId id, @Query("$count") boolean count);

    @OdataRows
    @Permission("Roles.View and Users.View")
    @GET(SET + ACTION + "GetUsersForRole(key={id})")
    Call<Page<User>> candidates(@Path("id") RoleId id, @QueryMap(encoded = true) Map<String, String> query);

    @Permission("Roles.Edit and Users.View")
    @POST(SET + "({id})" + ACTION + "SetUsers")
    Call<Nothing> changeUsers(@Path("id") RoleId id, @Body RoleUserChanges changes);
}
