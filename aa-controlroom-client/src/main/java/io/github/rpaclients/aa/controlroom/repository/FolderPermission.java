package io.github.rpaclients.aa.controlroom.repository;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import org.immutables.value.Value;

/** Whether a role may do one thing. */
@Entity
public interface FolderPermission extends WireModel, WithFolderPermission {
    FolderRight name();

    @Value.Default
    default boolean enabled() {
        return false;
    }

    static FolderPermission of(FolderRight name, boolean enabled) {
        return new FolderPermissionBuilder().name(name).enabled(enabled).build();
    }
}
