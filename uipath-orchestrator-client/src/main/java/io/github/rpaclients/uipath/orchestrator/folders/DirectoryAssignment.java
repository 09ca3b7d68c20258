package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import java.util.List;
import java.util.Optional;

/** Somebody of the directory and the roles he or she gets, folder by folder. */
@Entity
public interface DirectoryAssignment extends WithDirectoryAssignment {
    /** Who it is in the directory, as {@code directory()} and the Identity client name it. */
    @Since(15)
    Optional<String> directoryIdentifier();

    /** With {@link #domain}, for directories that have no identifiers. */
    Optional<String> userName();

    Optional<String> domain();

    UserType userType();

    List<FolderRoles> rolesPerFolder();

    /** Somebody whom an identifier names. */
    static DirectoryAssignment of(UserType type, String directoryIdentifier, FolderRoles... folders) {
        return new DirectoryAssignmentBuilder()
                .userType(type)
                .directoryIdentifier(directoryIdentifier)
                .addRolesPerFolder(folders)
                .build();
    }
}
