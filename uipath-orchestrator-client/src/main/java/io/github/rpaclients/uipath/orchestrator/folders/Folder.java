package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import java.util.Optional;
import org.immutables.value.Value;

/** A folder of a tenant. Where another answer names a folder in passing, only some of the members are there. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.odata")
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

    /** Whether it is somebody's personal workspace. */
    @ReadOnly
    @Value.Default
    default boolean isPersonal() {
        return false;
    }

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
