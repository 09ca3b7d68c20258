package io.github.rpaclients.uipath.orchestrator.access;

import io.github.rpaclients.core.error.BadRequestException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.directory.DirectoryApi;
import io.github.rpaclients.uipath.orchestrator.directory.DirectoryPermission;
import io.github.rpaclients.uipath.orchestrator.folders.Folder;
import io.github.rpaclients.uipath.orchestrator.folders.FoldersApi;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import io.github.rpaclients.uipath.orchestrator.roles.RolesApi;
import io.github.rpaclients.uipath.orchestrator.users.User;
import io.github.rpaclients.uipath.orchestrator.users.UsersApi;
import java.util.List;
import java.util.Optional;

/**
 * Why somebody may do something. The vendor has no operation for it: the answer is put together from the roles of a user in
 * the tenant and in folders, those of the groups that the server knows the user to be in, and what each role grants. Scope
 * {@code OR.Users} and Scope {@code OR.Folders}; {@code .Read} of both is enough.
 *
 * <p>What it does not see: groups whose members only the directory knows and whose name the server does not tell with the
 * role; what an application may do by the scopes of its token, whatever its roles; what a licence or a robot lacks; and what
 * somebody changes while the answer is put together. A permission that the server gives no scope counts everywhere.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * user or folder, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use
 * by several threads.
 */
public final class AccessApi {
    private final UsersApi users;
    private final RolesApi roles;
    private final FoldersApi folders;
    private final DirectoryApi directory;

    /** Called by {@code OrchestratorClient}. */
    public AccessApi(UsersApi users, RolesApi roles, FoldersApi folders, DirectoryApi directory) {
        this.users = users;
        this.roles = roles;
        this.folders = folders;
        this.directory = directory;
    }

    /**
     * Why a user has a permission in the tenant. Permission Roles.View or Units.Edit or SubFolders.Edit to read roles,
     * Units.View or SubFolders.View to read who has them; Users.View for the groups of the directory, without which these are
     * unknown.
     *
     * @param user whose name holds no slash, which servers do not take here
     * @param permission its name, as {@code roles().permissions()} has it
     */
    public Access explain(UserId user, String permission) {
        return explain(user, permission, Optional.empty());
    }

    /**
     * Why a user has a permission in a folder: by a role there, in a folder above it, or in the tenant. Permission Roles.View
     * or Units.Edit or SubFolders.Edit to read roles, Units.View or SubFolders.View to read who has them; Users.View for the
     * groups of the directory, without which these are unknown. A reference by key is for Servers since Web API version 15.
     *
     * @param user whose name holds no slash, which servers do not take here
     * @param permission its name, as {@code roles().permissions()} has it
     */
    public Access explain(UserId user, String permission, FolderRef folder) {
        return explain(user, permission, Optional.of(folders.resolve(folder)));
    }

    private Access explain(UserId id, String permission, Optional<Folder> folder) {
        User user = users.get(id);
        String name = user.userName()
                .orElseThrow(
                        () -> new IllegalStateException("User " + id + " has no name, by which servers tell roles"));
        Explanation explanation = new Explanation(id, permission, folder);
        roles.list(query -> query.expand("Permissions")).forEach(explanation::role);
        folders.tenantRolesOf(name).forEach(explanation::inTenant);
        folder.ifPresent(at -> folders.rolesOf(name).forEach(explanation::inFolder));
        if (user.type().filter(UserType.DIRECTORY_USER::equals).isPresent()) {
            addGroups(explanation, user, name);
        }
        return explanation.access();
    }

    /** Directories that are away, or know the user by another name, leave the rest of the answer right. */
    private void addGroups(Explanation explanation, User user, String name) {
        try {
            ofGroups(user, name).forEach(explanation::inDirectory);
        } catch (ForbiddenException | NotFoundException | BadRequestException | ServerException e) {
            explanation.unknown("What groups of the directory have in the tenant: " + e.getMessage());
        }
    }

    private List<DirectoryPermission> ofGroups(User user, String name) {
        return user.domain()
                .filter(domain -> !domain.isBlank())
                .map(domain -> directory.permissions(name, domain))
                .orElseGet(() -> directory.permissions(name));
    }
}
