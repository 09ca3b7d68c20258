package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import java.util.Optional;
import org.immutables.value.Value;

/** A folder in the tree that the caller sees. */
@Model
public interface FolderNode extends WireModel {
    FolderId id();

    Optional<FolderKey> key();

    Optional<String> displayName();

    /** The names of its ancestors and its own, with slashes. */
    Optional<String> fullyQualifiedName();

    Optional<FolderType> folderType();

    /** Empty at the top. */
    Optional<FolderId> parentId();

    /** How far below the top it is. */
    Optional<Integer> level();

    /** Whether the caller may look into it; others are there because they lead to one of those. */
    @Value.Default
    default boolean isSelectable() {
        return false;
    }

    @Value.Default
    default boolean hasChildren() {
        return false;
    }
}
