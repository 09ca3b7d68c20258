package io.github.rpaclients.uipath.identity.directory;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import org.immutables.value.Value;

/** A part of the directories in which can be searched by itself. */
@Model
public interface DirectoryScope extends WireModel {
    String name();

    @Value.Default
    default boolean isDefault() {
        return false;
    }
}
