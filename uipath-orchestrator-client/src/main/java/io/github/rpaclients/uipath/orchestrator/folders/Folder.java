package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import java.util.Optional;

/** A folder of a tenant. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Folder extends WireModel, WithFolder {
    @ReadOnly
    FolderId id();

    @ReadOnly
    Optional<FolderKey> key();

    /** 1 to 115 characters. */
    Optional<String> displayName();

    /** The names of its ancestors and its own, with slashes. */
    @ReadOnly
    Optional<String> fullyQualifiedName();

    /** At most 500 characters. */
    Optional<String> description();

    @ReadOnly
    Optional<FolderType> folderType();

    /** Whether it is somebody's personal workspace. {@link FoldersApi#own} does not tell. */
    @ReadOnly
    Optional<Boolean> isPersonal();

    Optional<FolderProvisionType> provisionType();

    Optional<PermissionModel> permissionModel();

    /** Empty at the top. */
    @ReadOnly
    Optional<FolderId> parentId();

    /** Empty at the top. */
    @ReadOnly
    Optional<FolderKey> parentKey();

    @ReadOnly
    Optional<FeedType> feedType();
}
