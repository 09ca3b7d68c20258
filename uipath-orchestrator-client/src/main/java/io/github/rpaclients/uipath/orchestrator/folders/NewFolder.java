package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.Optional;

/** A folder to be made; {@code NewFolder.of("Finance").withParentId(parent)}. */
@Entity
public interface NewFolder extends WithNewFolder {
    /** 1 to 115 characters. */
    String displayName();

    /** At most 500 characters. */
    Optional<String> description();

    Optional<FolderProvisionType> provisionType();

    Optional<PermissionModel> permissionModel();

    /** Without it, the folder is at the top. */
    Optional<FolderId> parentId();

    /** {@code FolderHierarchy} gives a folder at the top packages of its own. */
    Optional<FeedType> feedType();

    /** A folder at the top of the tenant. */
    static NewFolder of(String displayName) {
        return new NewFolderBuilder().displayName(displayName).build();
    }
}
