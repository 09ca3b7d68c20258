package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.model.NamedFolder;
import io.github.rpaclients.uipath.orchestrator.model.RoleType;
import java.util.Optional;

/** A role that somebody has in a folder. */
@Model
public interface FolderUserRole extends WireModel {
    RoleId id();

    Optional<String> name();

    Optional<RoleType> roleType();

    Optional<RoleOrigin> origin();

    /** The folder above that it comes from; empty if it was given in this folder. */
    Optional<NamedFolder> inheritedFromFolder();
}
