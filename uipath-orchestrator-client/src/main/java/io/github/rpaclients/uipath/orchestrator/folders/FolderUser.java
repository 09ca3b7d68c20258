package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.List;
import java.util.Optional;

/** Somebody who has access to a folder, with the roles there. */
@Model
public interface FolderUser extends WireModel {
    /** The number of the user. */
    UserId id();

    Optional<FolderUserEntity> userEntity();

    List<FolderUserRole> roles();

    /** Servers of 2025 and later do not tell. */
    Optional<Boolean> hasAlertsEnabled();
}
