package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Wanted;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Plan;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import retrofit2.Call;

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

    /** The path has said where the folder is and what it is called. */
    private static final Wanted<NewFolder, Folder> WANTED =
            Wanted.of(NewFolder.class, Folder.class).leaving("DisplayName", "ParentId");

    private final ApiCalls calls;
    private final FolderLookups lookups;
    private final FoldersService service;
    private final Lists lists;

    /**
     * Called by {@code OrchestratorClient}.
     *
     * @param lookups for all facades of one client
     */
    public FoldersApi(ApiCalls calls, FolderLookups lookups) {
        this.calls = calls;
        this.lookups = lookups;
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

    /**
     * The folder of this path; where the server does not care about case, neither does this. Folders below personal
     * workspaces are in {@link #own} alone. Permission Units.View or SubFolders.View.
     *
     * @param path the names of the folders down to the one meant, for example {@code Finance/Invoices}
     */
    public Optional<Folder> find(String path) {
        return lists.named(
                FolderFields.FULLY_QUALIFIED_NAME,
                path,
                folder -> folder.fullyQualifiedName().orElse(""),
                service::list);
    }

    /**
     * The folder that a reference names, for what takes the number of a folder: a client looks each up once, for all its
     * threads and views, and remembers it until it changes a folder itself. What others rename, move or delete meanwhile, it
     * does not notice: see {@link #resolve(FolderRef, Function)}. What is reached by {@code inFolder(…)} needs none of
     * this, since the server takes paths and keys there. Permission Units.View or SubFolders.View. A reference by key is for
     * Servers since Web API version 15.
     *
     * @throws NotFoundException if there is no such folder, or the caller may not see it
     */
    public Folder resolve(FolderRef ref) {
        return lookups.get(ref, () -> ref.by(this::get, this::get, this::required));
    }

    private Folder required(String path) {
        return find(path)
                .orElseThrow(
                        () -> new NotFoundException(Failure.of("GET /odata/Folders", false, RequestOutcome.REJECTED)
                                .text("There is no folder " + path + ", or the caller may not see it")
                                .build()));
    }

    /**
     * What a call gives for the folder that a reference names. If the server does not find something, the folder is
     * forgotten and looked up anew, and the call is made once more if it is another one by now. Permission Units.View or
     * SubFolders.View, besides what the call needs. A reference by key is for Servers since Web API version 15.
     *
     * <pre>{@code
     * folders.resolve(FolderRef.path("Finance"), f -> folders.users(f.id(), false).toList());
     * }</pre>
     *
     * @param call sends one request, or several that may be sent twice
     * @throws NotFoundException if the call throws it, or as {@link #resolve(FolderRef)} does
     */
    public <T> T resolve(FolderRef ref, Function<Folder, T> call) {
        Folder folder = resolve(ref);
        try {
            return call.apply(folder);
        } catch (NotFoundException e) {
            lookups.forget(ref);
            Folder now = resolve(ref);
            if (now.id().equals(folder.id())) {
                throw e;
            }
            return call.apply(now);
        }
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
        return EDIT.changing(calls, id, service.read(id), change, body -> write(service.put(id, body)));
    }

    /** After it, paths and ids may belong to other folders. */
    private void write(Call<?> call) {
        try {
            calls.run(call);
        } finally {
            lookups.forgetAll();
        }
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

    /** Like {@link #plan(String, UnaryOperator)}, for a folder of which nothing but its path is wanted. Permission Units.View or SubFolders.View. */
    public Plan<Folder> plan(String path) {
        return plan(path, folder -> folder);
    }

    /**
     * What {@link #ensure(String, UnaryOperator)} would do, without doing it; where folders are missing, the difference names
     * each of them by its path. Permission Units.View or SubFolders.View; {@link Plan#apply} needs what {@code ensure} does.
     *
     * @throws IllegalArgumentException as {@code ensure} does
     */
    public Plan<Folder> plan(String path, UnaryOperator<NewFolder> settings) {
        // refuses what is no path
        FolderRef.path(path);
        String name = MissingFolders.name(path);
        NewFolder wanted = settings.apply(NewFolder.of(name)).withDisplayName(name);
        Map<String, Folder> there = there(MissingFolders.downTo(path));
        Folder found = there.get(path);
        if (found != null) {
            return Plan.of(change(found.id(), folder -> WANTED.laidOver(folder, wanted)));
        }
        MissingFolders missing = MissingFolders.of(path, wanted, there);
        return Plan.toMake(missing.differences(WANTED::made), () -> missing.make(this::create));
    }

    /** By path. */
    private Map<String, Folder> there(List<String> paths) {
        Map<String, Folder> there = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        list(query -> query.filter(FolderFields.FULLY_QUALIFIED_NAME.in(paths)))
                .forEach(folder -> folder.fullyQualifiedName().ifPresent(path -> there.put(path, folder)));
        return there;
    }

    /**
     * Sees to it that there is a folder of this path; otherwise like {@link #ensure(String, UnaryOperator)}. Permission
     * Units.View or SubFolders.View; Units.Create or SubFolders.Create to make folders, Units.Edit or SubFolders.Edit to
     * change one.
     */
    public Folder ensure(String path) {
        return plan(path).apply();
    }

    /**
     * Sees to it that there is a folder of this path with these settings: makes it and those above it that are missing,
     * changes it if it differs, and writes nothing if all is as wanted. What the settings say nothing about stays as it is;
     * those above are made with the server's own. Folders that were made stay if the next one cannot be. Permission Units.View
     * or SubFolders.View; Units.Create or SubFolders.Create to make folders, Units.Edit or SubFolders.Edit to change one.
     *
     * @param path the names of the folders down to the one meant, for example {@code Finance/Invoices}
     * @param settings for example {@code folder -> folder.withDescription("To be paid")}; what they say of its name and its
     *     parent does not count
     * @return the folder as it was found, as sent, or as the server made it
     * @throws IllegalArgumentException if it is no path, or if a folder that is there cannot be changed so
     */
    public Folder ensure(String path, UnaryOperator<NewFolder> settings) {
        return plan(path, settings).apply();
    }

    /**
     * Changes the name, the description or both, in one request. Servers since Web API version 17. Permission
     * Units.Edit or SubFolders.Edit.
     */
    public void rename(FolderKey key, FolderNames names) {
        write(service.rename(key, names));
    }

    /**
     * Moves a folder with all that is below it. Permission (Units.Delete or SubFolders.Delete) and (Units.Create or
     * SubFolders.Create) and (Units.Edit or SubFolders.Edit).
     *
     * @see #moveEffects
     */
    public void move(FolderId id, FolderId parent) {
        write(service.move(id, parent));
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
        write(service.delete(id));
    }

    /** Like {@link #delete(FolderId)}. Servers since Web API version 17. Permission Units.Delete or SubFolders.Delete. */
    public void delete(FolderKey key) {
        write(service.deleteByKey(key));
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

    /**
     * Gives users access to folders, and these roles there. Whether roles that they were given there before stay, the vendor
     * does not say; our simulator takes them away, and {@link #ensureUsers} keeps them either way. Servers were seen to say
     * that all is well and to leave out what they do not know: {@link #assignUsersVerified} looks. Permission Units.Edit or
     * SubFolders.Edit.
     */
    public void assignUsers(UserAssignments assignments) {
        calls.run(service.assignUsers(assignments));
    }

    /**
     * Like {@link #assignUsers}, and reads who is in the folders afterwards. Permission Units.Edit or SubFolders.Edit; reading
     * needs Units.View or SubFolders.View or Assets.Create or Assets.Edit.
     *
     * @return what the server has not done although it said so; empty if all is as it should be
     */
    public List<MissingRole> assignUsersVerified(UserAssignments assignments) {
        assignUsers(assignments);
        return missing(assignments);
    }

    /**
     * What {@link #ensureUsers} would add, without doing it: what of these assignments is not so. Roles that somebody has in a
     * folder from one above it, or by a group, do not count. Permission Units.View or SubFolders.View or Assets.Create or
     * Assets.Edit.
     */
    public List<MissingRole> missing(UserAssignments assignments) {
        return given(assignments).missing(assignments);
    }

    private GivenRoles given(UserAssignments assignments) {
        return new GivenRoles(assignments, folder -> users(folder, false));
    }

    /**
     * Sees to it that users have access to folders and these roles there, beside those that they were given there before.
     * Writes what is missing and nothing else, and reads who is in the folders before and, if it has written, after.
     * Permission Units.View or SubFolders.View or Assets.Create or Assets.Edit to read, Units.Edit or SubFolders.Edit to
     * write.
     *
     * @return what the server has not done although it said so; empty if all is as it should be
     */
    public List<MissingRole> ensureUsers(UserAssignments assignments) {
        Collection<UserAssignments> additions = given(assignments).additions(assignments);
        additions.forEach(this::assignUsers);
        return additions.isEmpty() ? List.of() : missing(assignments);
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
