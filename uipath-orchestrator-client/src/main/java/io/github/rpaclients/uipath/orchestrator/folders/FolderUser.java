package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who has access to a folder, with the roles there. */
@Model
public interface FolderUser extends WireModel {
    /** The number of the user. */
    UserId id();

    Optional<FolderUserEntity> userEntity();

    List<FolderUserRole> roles();

    @Value.Default
    default boolean hasAlertsEnabled() {
        return false;
    }
}
