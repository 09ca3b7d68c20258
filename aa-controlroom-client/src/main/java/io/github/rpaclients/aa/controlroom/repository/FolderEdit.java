package io.github.rpaclients.aa.controlroom.repository;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.Entity;
import java.util.Optional;

/** What a folder is to become: {@code FolderEdit.of(folder).withName("Finance")}. What is empty says nothing. */
@Entity
public interface FolderEdit extends WithFolderEdit {
    FileId folderId();

    Optional<String> name();

    Optional<String> description();

    /** The folder that it is moved to. */
    Optional<FileId> parentId();

    /** An edit that changes nothing. */
    static FolderEdit of(FileId folder) {
        return new FolderEditBuilder().folderId(folder).build();
    }
}
