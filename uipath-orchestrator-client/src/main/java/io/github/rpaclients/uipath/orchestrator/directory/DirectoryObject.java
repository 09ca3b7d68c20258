package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.model.DirectoryObjectType;
import java.util.Optional;

/** Somebody or something of the directory, whether the tenant knows it or not. */
@Model
public interface DirectoryObject extends WireModel {
    /** What users and assignments of folders name it by. */
    String identifier();

    Optional<DirectoryObjectType> type();

    /** The directory it is from. Servers before Web API version 15 do not tell. */
    Optional<String> source();

    Optional<String> domain();

    Optional<String> identityName();

    Optional<String> displayName();
}
