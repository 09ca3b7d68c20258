package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Folders of a tenant, and who and what is in them. Scope {@code OR.Folders}; {@code OR.Folders.Read} is enough to read,
 * {@code OR.Folders.Write} to write. Where {@code Units.…} or {@code SubFolders.…} is named, the second is enough for the
 * folders in which the caller has it.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * folder, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/api-guide/folders-requests">Folders
 *     requests</a>
 */
public final class FoldersApi {
    private static final int PAGE = 1000;
    private static final Edit<Folder, FolderId> EDIT = Edit.of(Folder.class, Folder::id);

    private final ApiCalls calls;
    private final FoldersService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public FoldersApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(FoldersService.class);
        this.lists = new Lists(calls);
    }

    /** All folders, by id. Permission Units.View or SubFolders.View. */
    public PagedIterable<Folder> list() {
        return list(query -> query);
    }

    /**
     * The folders that a query describes. Permission Units.View or SubFolders.View.
     *
     * @see FolderFields
     */
    public PagedIterable<Folder> list(UnaryOperator<OdataQuery<Folder>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The folders that the caller has access to, by which the vendor means being assigned to them. For any caller.
     * Servers since Web API version 18.
     */
    public PagedIterable<Folder> own() {
        return calls.list(PAGE, page -> service.own(page.rows(), page.offset()));
    }

    /** One folder. Permission Units.View or SubFolders.View. */
    public Folder get(FolderId id) {
        return calls.execute(service.get(id));
    }

    /** One folder. Servers since Web API version 15. Permission Units.View or SubFolders.View. */
    public Folder get(FolderKey key) {
        return calls.execute(service.getByKey(key));
    }

    /**
     * Creates a folder. Permission Units.Create or SubFolders.Create.
     *
     * @return the folder as the server made it
     */
    public Folder create(NewFolder folder) {
        return calls.execute(service.create(folder));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Units.View or SubFolders.View; {@link Change#apply}
     * needs what {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Folder> change(FolderId id, UnaryOperator<Folder> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a folder, changes it and writes it back whole; nothing is written if nothing changed. Permission Units.Edit or
     * SubFolders.Edit; reading needs Units.View or SubFolders.View.
     *
     * @return the folder as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public Folder update(FolderId id, UnaryOperator<Folder> change) {
        return change(id, change).apply();
    }

    /**
     * Changes the name, the description or both, in one request. Servers since Web API version 17. Permission
     * Units.Edit or SubFolders.Edit.
     */
    public void rename(FolderKey key, FolderNames names) {
        calls.run(service.rename(key, names));
    }

    /**
     * Moves a folder with all that is below it. Permission (Units.Delete or SubFolders.Delete) and (Units.Create or
     * SubFolders.Create) and (Units.Edit or SubFolders.Edit).
     *
     * @see #moveEffects
     */
    public void move(FolderId id, FolderId parent) {
        calls.run(service.move(id, parent));
    }

    /**
     * What a {@link #move} would mean for the machines of a folder. Servers since Web API version 15. Permission
     * SubFolders.Delete and (Units.Create or SubFolders.Create) and (Units.Edit or SubFolders.Edit).
     */
    public List<MoveEffect> moveEffects(FolderId id, FolderId parent) {
        return calls.whole(service.moveEffects(id, parent, true));
    }

    /**
     * Deletes a folder; the server refuses one that has users or anything else in it or below it. Permission Units.Delete
     * or SubFolders.Delete.
     */
    public void delete(FolderId id) {
        calls.run(service.delete(id));
    }

    /** Like {@link #delete(FolderId)}. Servers since Web API version 17. Permission Units.Delete or SubFolders.Delete. */
    public void delete(FolderKey key) {
        calls.run(service.deleteByKey(key));
    }

    /**
     * Who has access to a folder, and with which roles. Permission Units.View or SubFolders.View or Assets.Create or
     * Assets.Edit.
     *
     * @param inherited also those who have it from a folder above; servers were seen to leave out some of the others then,
     *     so ask both ways where everybody matters
     */
    public PagedIterable<FolderUser> users(FolderId id, boolean inherited) {
        return lists.list(
                query -> query.expand("UserEntity").expand("Roles"), query -> service.users(id, inherited, query));
    }

    /** Gives users access to folders, and roles there. Permission Units.Edit or SubFolders.Edit. */
    public void assignUsers(UserAssignments assignments) {
        calls.run(service.assignUsers(assignments));
    }

    /**
     * Gives somebody of the directory access to folders, and roles there; the tenant need not know him or her before.
     * Permission Units.Edit or SubFolders.Edit.
     */
    public void assignDirectoryUser(DirectoryAssignment assignment) {
        calls.run(service.assignDirectoryUser(assignment));
    }

    /** Takes a user out of a folder. Permission Units.Edit or SubFolders.Edit. */
    public void removeUser(FolderId id, UserId user) {
        calls.run(service.removeUser(id, user));
    }

    /** Takes a user out of a folder. Servers since Web API version 18. Permission Units.Edit or SubFolders.Edit. */
    public void removeUser(FolderId id, UserKey user) {
        calls.run(service.removeUserByKey(id, user));
    }

    /** The roles that a user has, folder by folder. Permission Units.View or SubFolders.View. */
    public PagedIterable<FolderAssignments> rolesOf(String userName) {
        return calls.list(PAGE, page -> service.rolesOf(userName, page.offset(), page.rows()));
    }

    /** The roles that a user has in the whole tenant. Permission Units.View or SubFolders.View. */
    public List<RoleUsers> tenantRolesOf(String userName) {
        return calls.execute(service.tenantRolesOf(userName, 0, 1)).tenantRoles();
    }

    /** The machines that a folder has or could have. Permission Units.View or SubFolders.View. */
    public PagedIterable<FolderMachine> machines(FolderId id) {
        return lists.all(query -> service.machines(id, query));
    }

    /** Gives machines to folders. Permission Units.Edit or SubFolders.Edit. */
    public void assignMachines(MachineAssignments assignments) {
        calls.run(service.assignMachines(assignments));
    }

    /** Takes machines out of a folder. Permission Units.Edit or SubFolders.Edit. */
    public void removeMachines(FolderId id, Collection<MachineId> machines) {
        calls.run(service.removeMachines(id, machines));
    }

    /**
     * Gives machines to a folder and takes others out of it. Servers since Web API version 15. Permission Units.Edit
     * or SubFolders.Edit.
     */
    public void changeMachines(MachineChanges changes) {
        calls.run(service.changeMachines(changes));
    }

    /**
     * Lets the folders below one inherit a machine of its, or no longer. Servers since Web API version 15. Permission
     * Units.Edit or SubFolders.Edit.
     */
    public void inherit(MachineInheritance inheritance) {
        calls.run(service.inherit(inheritance));
    }

    /**
     * The folders below one that have a machine themselves. Servers since Web API version 15. Permission Units.View
     * or SubFolders.View.
     */
    public PagedIterable<Folder> subfoldersWith(FolderId root, MachineId machine) {
        return lists.all(query -> service.subfoldersWith(root, machine, query));
    }
}
