package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.model.DirectoryObjectType;
import io.github.rpaclients.uipath.orchestrator.model.NamedFolder;
import java.util.Collection;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** No scope is enough: the vendor means these for people at the web pages. */
interface FolderNavigationService {
    String ALL = "api/FoldersNavigation/";
    String VIEW = "Units.View or SubFolders.View";

    @GET(ALL + "GetAllFoldersForCurrentUser")
    Call<List<FolderNode>> tree();

    @Rows(value = "ChildrenPage", total = "ChildrenCount")
    @GET(ALL + "GetFolderNavigationContextForCurrentUser")
    Call<Page<FolderNode>> children(@Query("folderId") FolderId id, @Query("skip") long skip, @Query("take") int take);

    /** The same answer, for what it says besides its rows. */
    @Member("Ancestors")
    @GET(ALL + "GetFolderNavigationContextForCurrentUser")
    Call<List<NamedFolder>> ancestors(
            @Query("folderId") FolderId id, @Query("skip") long skip, @Query("take") int take);

    @Rows(value = "PageItems", total = "Count")
    @GET(ALL + "GetFoldersForCurrentUser")
    Call<Page<Folder>> search(
            @Query("searchText") String text,
            @Query("folderTypes") Collection<FolderType> types,
            @Query("skip") long skip,
            @Query("take") int take);

    @Rows(value = "PageItems", total = "Count")
    @Permission(VIEW)
    @GET(ALL + "GetAllRolesForUser")
    Call<Page<FolderAssignments>> rolesOf(
            @Query("type") DirectoryObjectType type,
            @Query("username") String name,
            @Query("skip") long skip,
            @Query("take") int take);

    /** The same answer, for what it says besides its rows. */
    @Permission(VIEW)
    @GET(ALL + "GetAllRolesForUser")
    Call<UserRoleAssignments> tenantRolesOf(
            @Query("type") DirectoryObjectType type,
            @Query("username") String name,
            @Query("skip") long skip,
            @Query("take") int take);
}
