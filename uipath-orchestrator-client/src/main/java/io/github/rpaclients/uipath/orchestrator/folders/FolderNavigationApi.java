package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.model.DirectoryObjectType;
import io.github.rpaclients.uipath.orchestrator.model.NamedFolder;
import java.util.Collection;
import java.util.List;

/**
 * The folders of a person as the web pages show them. The vendor supports none of this for tokens of OAuth: servers were
 * seen to take those of people and to refuse those of applications. {@link FoldersApi} is the way that is supported.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * folder, {@code ForbiddenException} where a permission is missing or the token is none of a person. No argument may be
 * null. Safe for use by several threads.
 */
public final class FolderNavigationApi {
    /** Servers were seen to refuse more. */
    private static final int PAGE = 100;

    private final ApiCalls calls;
    private final FolderNavigationService service;

    /** Called by {@code OrchestratorClient}. */
    public FolderNavigationApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(FolderNavigationService.class);
    }

    /**
     * The folders that the caller has access to, all below them, and those that lead to them; {@link FolderNode#parentId}
     * makes a tree of it. For any caller.
     */
    public List<FolderNode> tree() {
        return calls.execute(service.tree());
    }

    /** The folders right below one that the caller has access to. For any caller. */
    public PagedIterable<FolderNode> children(FolderId id) {
        return calls.list(PAGE, page -> service.children(id, page.offset(), page.rows()));
    }

    /** The folders above one. For any caller. */
    public List<NamedFolder> ancestors(FolderId id) {
        return calls.execute(service.ancestors(id, 0, 1));
    }

    /**
     * The folders that the caller has access to, by a part of their name. For any caller.
     *
     * @param text empty for all
     * @param types empty for all
     */
    public PagedIterable<Folder> search(String text, Collection<FolderType> types) {
        List<FolderType> wanted = List.copyOf(types);
        return calls.list(PAGE, page -> service.search(text, wanted, page.offset(), page.rows()));
    }

    /**
     * The roles that somebody has, folder by folder, those from his or her groups included. Unlike {@link
     * FoldersApi#rolesOf}, it takes names with slashes. Permission Units.View or SubFolders.View.
     */
    public PagedIterable<FolderAssignments> rolesOf(DirectoryObjectType type, String name) {
        return calls.list(PAGE, page -> service.rolesOf(type, name, page.offset(), page.rows()));
    }

    /** The roles that somebody has in the whole tenant. Permission Units.View or SubFolders.View. */
    public List<RoleUsers> tenantRolesOf(DirectoryObjectType type, String name) {
        return calls.execute(service.tenantRolesOf(type, name, 0, 1)).tenantRoles();
    }
}
