package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import java.util.List;
import java.util.Optional;

/** A role and those who have it. */
@Model
public interface RoleUsers extends WireModel {
    RoleId id();

    Optional<String> name();

    List<FolderUserEntity> users();
}
