package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A folder that a user reaches through a group. */
@Entity
public interface DirectoryFolder extends WireModel, WithDirectoryFolder {
    Optional<Long> id();

    Optional<Long> userId();

    Optional<String> userName();

    Optional<Long> organizationUnitId();

    Optional<String> organizationUnitName();
}
