package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.Optional;

/** A folder in which something is shared. */
@Model
public interface SharedFolder extends WireModel {
    FolderId id();

    Optional<String> displayName();

    /** The names of its ancestors and its own, with slashes. */
    Optional<String> fullyQualifiedName();
}
