package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.model.NamedFolder;
import java.util.List;

/** The roles that somebody has in one folder. */
@Model
public interface FolderAssignments extends WireModel {
    NamedFolder folder();

    List<RoleUsers> roles();
}
