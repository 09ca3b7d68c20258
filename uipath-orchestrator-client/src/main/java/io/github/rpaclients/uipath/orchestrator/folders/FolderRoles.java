package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import java.util.List;

/** Roles to be given in one folder. */
@Model
public interface FolderRoles extends JsonModel {
    FolderId folderId();

    List<RoleId> roleIds();

    /** Access with these roles; without any, where the folder takes its roles from the tenant. */
    static FolderRoles of(FolderId folder, RoleId... roles) {
        return new FolderRolesBuilder().folderId(folder).addRoleIds(roles).build();
    }
}
