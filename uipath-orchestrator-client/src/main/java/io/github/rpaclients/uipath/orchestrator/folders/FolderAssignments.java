package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** The roles that somebody has in one folder. */
@Model
public interface FolderAssignments extends WireModel {
    Folder folder();

    List<RoleUsers> roles();
}
