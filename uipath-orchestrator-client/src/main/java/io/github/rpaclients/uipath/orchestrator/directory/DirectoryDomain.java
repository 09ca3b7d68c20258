package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import org.immutables.value.Value;

/** A domain from which users can come. */
@Model
public interface DirectoryDomain extends WireModel {
    String name();

    @Value.Default
    default boolean isDefault() {
        return false;
    }
}
