package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** What a user inherits from one group of the directory. */
@Entity
public interface DirectoryPermission extends WireModel, WithDirectoryPermission {
    Optional<String> directoryGroup();

    @JsonRequired
    List<DirectoryFolder> organizationUnits();

    @JsonRequired
    List<DirectoryRole> roles();
}
