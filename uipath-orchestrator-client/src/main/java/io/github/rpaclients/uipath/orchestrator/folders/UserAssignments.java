package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.Collection;
import java.util.List;

/** Users and the roles they get, folder by folder. */
@Model
public interface UserAssignments extends JsonModel {
    List<UserId> userIds();

    List<FolderRoles> rolesPerFolder();

    /** Every one of the users gets the roles in every one of the folders. */
    static UserAssignments of(Collection<UserId> users, FolderRoles... folders) {
        return new UserAssignmentsBuilder()
                .addAllUserIds(users)
                .addRolesPerFolder(folders)
                .build();
    }
}
