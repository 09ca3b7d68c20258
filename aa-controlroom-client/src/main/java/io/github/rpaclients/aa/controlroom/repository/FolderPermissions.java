package io.github.rpaclients.aa.controlroom.repository;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Collection;
import java.util.List;

/** What a role may do with the files of a folder. */
@Entity
public interface FolderPermissions extends WireModel, WithFolderPermissions {
    @AsNumber
    FileId folderId();

    List<FolderPermission> permissions();

    static FolderPermissions of(FileId folder, Collection<FolderPermission> permissions) {
        return new FolderPermissionsBuilder()
                .folderId(folder)
                .addAllPermissions(permissions)
                .build();
    }
}
