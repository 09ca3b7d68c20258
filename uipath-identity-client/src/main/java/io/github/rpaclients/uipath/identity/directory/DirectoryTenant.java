package io.github.rpaclients.uipath.identity.directory;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** The tenant of the directory that the organization is connected with. */
@Model
public interface DirectoryTenant extends WireModel {
    String id();

    Optional<String> displayName();
}
