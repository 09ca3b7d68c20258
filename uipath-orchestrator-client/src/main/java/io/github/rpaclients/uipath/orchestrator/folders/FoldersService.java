package io.github.rpaclients.uipath.orchestrator.folders;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Literal;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Collection;
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

@Scope("OR.Folders")
interface FoldersService {
    String SET = "odata/Folders";
    String VIEW = "Units.View or SubFolders.View";
    String CREATE = "Units.Create or SubFolders.Create";
    String EDIT = "Units.Edit or SubFolders.Edit";
    String REMOVE = "Units.Delete or SubFolders.Delete";

    @OdataRows
    @Permission(VIEW)
    @GET(SET)
    Call<Page<Folder>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<Folder> get(@Path("id") FolderId id);

    @Permission(VIEW)
    @Since(15)
    @GET(SET + ACTION + "GetByKey(identifier={key})")
    Call<Folder> getByKey(@Path("key") FolderKey key);

    @Rows(value = "PageItems", total = "Count")
    @Since(18)
    @GET("api/Folders/GetAllForCurrentUser")
    Call<Page<Folder>> own(@Query("take") int take, @Query("skip") long skip);

    @Permission(CREATE)
    @Creates
    @POST(SET)
    Call<Folder> create(@Body NewFolder folder);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") FolderId id);

    /** The body replaces the folder. */
    @Permission(EDIT)
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") FolderId id, @Body RawObject folder);

    @Permission(EDIT)
    @Since(17)
    @PATCH("api/Folders/PatchNameDescription")
    Call<Nothing> rename(@Query("key") FolderKey key, @Body FolderNames names);

    @Permission("(" + REMOVE + ") and (" + CREATE + ") and (" + EDIT + ")")
    @PUT(SET + "({id})" + ACTION + "MoveFolder")
    Call<Nothing> move(@Path("id") FolderId id, @Query("targetParentId") FolderId parent);

    @OdataRows
    @Permission("SubFolders.Delete and (" + CREATE + ") and (" + EDIT + ")")
    @Since(15)
    @GET(SET + ACTION + "GetMoveFolderMachinesChanges")
    Call<Page<MoveEffect>> moveEffects(
            @Query("folderId") FolderId id, @Query("targetParentId") FolderId parent, @Query("$count") boolean count);

    @Permission(REMOVE)
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") FolderId id);

    @Permission(REMOVE)
    @Since(17)
    @DELETE("api/Folders/DeleteByKey")
    Call<Nothing> deleteByKey(@Query("key") FolderKey key);

    @OdataRows
    @Permission(VIEW + " or Assets.Create or Assets.Edit")
    @GET(SET + ACTION + "GetUsersForFolder(key={id},includeInherited={inherited})")
    Call<Page<FolderUser>> users(
            @Path("id") FolderId id,
            @Path("inherited") boolean inherited,
            @QueryMap(encoded = true) Map<String, String> query);

    @Permission(EDIT)
    @POST(SET + ACTION + "AssignUsers")
    Call<Nothing> assignUsers(@Body @Member("assignments") UserAssignments assignments);

    @Permission(EDIT)
    @POST(SET + ACTION + "AssignDomainUser")
    Call<Nothing> assignDirectoryUser(@Body @Member("assignment") DirectoryAssignment assignment);

    @Permission(EDIT)
    @POST(SET + "({id})" + ACTION + "RemoveUserFromFolder")
    Call<Nothing> removeUser(@Path("id") FolderId id, @Body @Member("userId") UserId user);

    @Permission(EDIT)
    @Since(18)
    @POST(SET + "({id})" + ACTION + "RemoveUserFromFolderByKey")
    Call<Nothing> removeUserByKey(@Path("id") FolderId id, @Body @Member("userKey") UserKey user);

    @Rows(value = "PageItems", total = "Count")
    @Permission(VIEW)
    @GET(SET + ACTION + "GetAllRolesForUser(username={user},skip={skip},take={take})")
    Call<Page<FolderAssignments>> rolesOf(
            @Path("user") @Literal String user, @Path("skip") long skip, @Path("take") int take);

    /** The same answer, for what it says besides its rows. */
    @Permission(VIEW)
    @GET(SET + ACTION + "GetAllRolesForUser(username={user},skip={skip},take={take})")
    Call<UserRoleAssignments> tenantRolesOf(
            @Path("user") @Literal String user, @Path("skip") long skip, @Path("take") int take);

    @OdataRows
    @Permission(VIEW)
    @GET(SET + ACTION + "GetMachinesForFolder(key={id})")
    Call<Page<FolderMachine>> machines(@Path("id") FolderId id, @QueryMap(encoded = true) Map<String, String> query);

    @Permission(EDIT)
    @POST(SET + ACTION + "AssignMachines")
    Call<Nothing> assignMachines(@Body @Member("assignments") MachineAssignments assignments);

    @Permission(EDIT)
    @POST(SET + "({id})" + ACTION + "RemoveMachinesFromFolder")
    Call<Nothing> removeMachines(@Path("id") FolderId id, @Body @Member("machineIds") Collection<MachineId> machines);

    @Permission(EDIT)
    @Since(15)
    @POST(SET + ACTION + "UpdateMachinesToFolderAssociations")
    Call<Nothing> changeMachines(@Body @Member("associations") MachineChanges changes);

    @Permission(EDIT)
    @Since(15)
    @POST(SET + ACTION + "ToggleFolderMachineInherit")
    Call<Nothing> inherit(@Body MachineInheritance inheritance);

    @OdataRows
    @Permission(VIEW)
    @Since(15)
    @GET(SET + ACTION + "GetSubfoldersWithAssignedMachine")
    Call<Page<Folder>> subfoldersWith(
            @Query("rootFolderId") FolderId root,
            @Query("machineId") MachineId machine,
            @QueryMap(encoded = true) Map<String, String> query);
}
