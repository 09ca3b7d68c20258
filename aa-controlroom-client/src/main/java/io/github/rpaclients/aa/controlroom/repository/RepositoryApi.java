package io.github.rpaclients.aa.controlroom.repository;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.ids.WorkspaceId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.internal.NumbersOf;
import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Bots, folders and other files of a Control Room. What the caller sees and may do depends on what his roles may do with
 * each folder.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * file, {@code ForbiddenException} where a permission is missing, {@code ConflictException} where files are in the way.
 * No argument may be null. Safe for use by several threads.
 */
public final class RepositoryApi {
    private final ApiCalls calls;
    private final RepositoryService service;
    private final Lists lists;
    private final FileTransfer files;

    /** Called by {@code ControlRoomClient}. */
    public RepositoryApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(RepositoryService.class);
        this.lists = new Lists(calls);
        this.files = new FileTransfer(calls);
    }

    /** All files and folders of a workspace, by id. */
    public PagedIterable<RepositoryFile> list(WorkspaceType workspace) {
        return list(workspace, query -> query);
    }

    /**
     * The files and folders of a workspace that a query describes, for example {@code q ->
     * q.filter(TYPE.eq("application/vnd.aa.taskbot"))}.
     *
     * @param workspace {@code PRIVATE} is that of the caller
     * @see RepositoryFields
     */
    public PagedIterable<RepositoryFile> list(WorkspaceType workspace, UnaryOperator<ListQuery<RepositoryFile>> query) {
        String name = workspace.value().toLowerCase(Locale.ROOT);
        return lists.list(query, body -> service.list(name, body));
    }

    /**
     * The file or folder at a path of a workspace; it keeps its id as long as it is there. Case matters only where two paths
     * differ by nothing else.
     *
     * @param path with backslashes, for example {@code Automation Anywhere\Bots\Invoices}
     */
    public Optional<RepositoryFile> find(WorkspaceType workspace, String path) {
        return OnlyOne.named(
                list(workspace, query -> query.filter(RepositoryFields.PATH.eq(path)))
                        .toList(),
                file -> file.path().orElse(""),
                path,
                RepositoryFile::id,
                "file has this path");
    }

    /** The files and folders in a folder, by id. */
    public PagedIterable<RepositoryFile> listFolder(FileId folder) {
        return listFolder(folder, query -> query);
    }

    /**
     * The files and folders in a folder that a query describes.
     *
     * @see RepositoryFields
     */
    public PagedIterable<RepositoryFile> listFolder(FileId folder, UnaryOperator<ListQuery<RepositoryFile>> query) {
        return lists.list(query, body -> service.listFolder(folder, body));
    }

    /**
     * The files and folders of all workspaces that a query describes, without their types: {@code q ->
     * q.filter(PATH.eq("Automation Anywhere\\Bots\\Invoices"))}.
     *
     * @see RepositoryFields
     */
    public PagedIterable<RepositoryFile> search(UnaryOperator<ListQuery<RepositoryFile>> query) {
        return lists.list(query, service::search);
    }

    /**
     * Makes a folder.
     *
     * @throws io.github.rpaclients.core.error.ConflictException if the public workspace has one of this name there
     */
    public RepositoryFile createFolder(FileId parent, String name) {
        return calls.execute(service.createFolder(parent, name));
    }

    /**
     * Renames a folder, describes it anew, or moves it.
     *
     * @throws io.github.rpaclients.core.error.ConflictException if there are more than 100 bots in it, or some that are
     *     cloned or checked out
     */
    public RepositoryFile editFolder(FolderEdit edit) {
        return calls.execute(service.editFolder(edit.folderId(), edit));
    }

    /**
     * Deletes a folder.
     *
     * @throws io.github.rpaclients.core.error.ConflictException if there is something in it
     */
    public void deleteFolder(FileId folder) {
        calls.run(service.deleteFolder(folder));
    }

    /** Deletes a file. */
    public void delete(FileId file) {
        calls.run(service.delete(file));
    }

    /**
     * Reads the content of a file.
     *
     * @return to be closed by the caller
     */
    public Download open(FileId file) {
        return files.open(service.open(file));
    }

    /** The files that need a file. */
    public List<FileDependency> parents(FileId file) {
        return calls.execute(service.parents(file));
    }

    /** The files that a file needs. */
    public List<FileDependency> dependencies(FileId file) {
        return calls.execute(service.dependencies(file));
    }

    /**
     * Says which files a file needs. What is known of other ones is not asked for before, and replaced.
     *
     * @param workspace where the file is; the public one is 0
     * @throws IllegalArgumentException if an id is no number; nothing is sent then
     */
    public void setDependencies(FileId file, WorkspaceId workspace, Collection<FileId> dependencies) {
        calls.run(service.setDependencies(file, workspace, NumbersOf.ids(dependencies)));
    }

    /**
     * What a role may do with the files of a folder.
     *
     * @param includeChildren whether the folders in it are told of, too
     */
    public List<FolderPermissions> permissions(RoleId role, FileId folder, boolean includeChildren) {
        return calls.execute(service.permissions(role, folder, includeChildren));
    }

    /** Says what a role may do with the files of some folders; other folders stay as they are. */
    public void setPermissions(RoleId role, Collection<FolderPermissions> permissions) {
        calls.run(service.setPermissions(role, List.copyOf(permissions)));
    }

    /** Has bots use other versions of packages. The vendor's file says nothing of when it is done. */
    public void updatePackages(PackageVersionUpdate update) {
        calls.run(service.updatePackages(update));
    }

    /**
     * Moves the private files of a user who was deleted to another one.
     *
     * @param name of what is done
     * @param to a user whose own private workspace is empty
     * @throws io.github.rpaclients.core.error.ConflictException if it is not
     */
    public void recover(String name, UserId from, UserId to) {
        calls.run(service.recover(Recovery.of(name, from, to)));
    }

    /** Gives a version of a file the label PRODUCTION, the only one that the server takes. */
    public void assignProductionLabel(FileId file, long version) {
        calls.run(service.assignLabel(VersionLabel.production(file, version)));
    }
}
