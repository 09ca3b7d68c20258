package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A user as folders know it. */
@Model
public interface FolderUserEntity extends WireModel {
    UserId id();

    Optional<String> userName();

    Optional<String> fullName();

    Optional<String> authenticationSource();

    /** Whether the access comes from a folder above. */
    @Value.Default
    default boolean isInherited() {
        return false;
    }

    List<FolderId> assignedToFolderIds();

    @Value.Default
    default boolean mayHaveAttended() {
        return false;
    }

    @Value.Default
    default boolean mayHaveUnattended() {
        return false;
    }

    Optional<UserType> type();

    Optional<UserSource> source();
}
