package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.Optional;

/** A folder that another answer names in passing. */
@Model
public interface NamedFolder extends WireModel {
    FolderId id();

    Optional<String> displayName();

    /** The names of its ancestors and its own, with slashes. */
    Optional<String> fullyQualifiedName();
}
