package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.uipath.orchestrator.directory.DirectoryApi;
import io.github.rpaclients.uipath.orchestrator.directory.SearchContext;
import io.github.rpaclients.uipath.orchestrator.folders.FolderNavigationApi;
import io.github.rpaclients.uipath.orchestrator.folders.FolderType;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.PersonalWorkspaceId;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import io.github.rpaclients.uipath.orchestrator.model.DirectoryObjectType;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import io.github.rpaclients.uipath.orchestrator.personalworkspaces.PersonalWorkspacesApi;
import java.util.List;
import java.util.function.Consumer;

/** What a tenant has besides: the directory, folders as people see them, personal workspaces; and tenants themselves. */
final class TenantTable extends OrchestratorTable {
    private static final FolderId PARENT = FolderId.of(13);
    private static final PersonalWorkspaceId WORKSPACE = PersonalWorkspaceId.of(13);

    @Override
    void rows() {
        directory();
        navigation();
        workspaces();
        call("GET /odata/Tenants", o -> o.tenants().list().toList());
        call("GET /odata/Tenants", o -> o.tenants().list(q -> q.pageSize(5)).toList());
        call("GET /odata/Tenants({key})", o -> o.tenants().get(TenantId.of(13)));
    }

    private void directory() {
        String all = "GET /api/DirectoryService/";
        directory(all + "GetDirectoryPermissions", d -> d.permissions("ada@acme.example", "autogen"));
        directory(all + "GetDirectoryPermissions", d -> d.permissions("ada"));
        directory(all + "GetDomains", d -> d.domains());
        directory(all + "SearchForUsersAndGroups", d -> d.search(SearchContext.ALL, "a&b+c%d"));
        directory(all + "SearchForUsersAndGroups", d -> d.search(SearchContext.GROUPS, "Dev", "autogen"));
        directory(all + "GetDomainUserId", d -> d.userId(UserType.DIRECTORY_USER, "aad|1"));
        directory(all + "GetDomainUserId", d -> d.userId(UserType.DIRECTORY_USER, "ada", "autogen"));
    }

    private void navigation() {
        String all = "GET /api/FoldersNavigation/";
        navigation(all + "GetAllFoldersForCurrentUser", n -> n.tree());
        navigation(
                all + "GetFolderNavigationContextForCurrentUser",
                n -> n.children(PARENT).toList());
        navigation(all + "GetFolderNavigationContextForCurrentUser", n -> n.ancestors(PARENT));
        navigation(
                all + "GetFoldersForCurrentUser",
                n -> n.search("Fin", List.of(FolderType.STANDARD, FolderType.PERSONAL))
                        .toList());
        navigation(
                all + "GetAllRolesForUser",
                n -> n.rolesOf(DirectoryObjectType.USER, "ACME\\ada/1").toList());
        navigation(all + "GetAllRolesForUser", n -> n.tenantRolesOf(DirectoryObjectType.EXTERNAL_APPLICATION, "Bills"));
    }

    private void workspaces() {
        String set = "/odata/PersonalWorkspaces";
        String one = set + "({key})";
        workspaces("GET " + set, w -> w.list().toList());
        workspaces("GET " + set, w -> w.list(q -> q.pageSize(5)).toList());
        workspaces("GET " + set + ACTION + "GetPersonalWorkspace", w -> w.own());
        workspaces("POST " + one + ACTION + "StartExploring", w -> w.startExploring(WORKSPACE));
        workspaces("POST " + one + ACTION + "StopExploring", w -> w.stopExploring(WORKSPACE));
        workspaces("POST " + one + ACTION + "ConvertToFolder", w -> w.convertToFolder(WORKSPACE, "Ada's"));
    }

    private void directory(String operation, Consumer<DirectoryApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.directory()));
    }

    private void navigation(String operation, Consumer<FolderNavigationApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.folderNavigation()));
    }

    private void workspaces(String operation, Consumer<PersonalWorkspacesApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.personalWorkspaces()));
    }
}
