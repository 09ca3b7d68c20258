package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** The folders in which something is shared. */
@Model
public interface SharedFolders extends WireModel {
    /** Those of them that the caller may see. */
    List<NamedFolder> accessibleFolders();

    /** How many there are in all, those that the caller may not see included. */
    int totalFoldersCount();
}
