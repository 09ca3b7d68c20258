package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.folders.DirectoryAssignment;
import io.github.rpaclients.uipath.orchestrator.folders.FolderNames;
import io.github.rpaclients.uipath.orchestrator.folders.FolderRoles;
import io.github.rpaclients.uipath.orchestrator.folders.FoldersApi;
import io.github.rpaclients.uipath.orchestrator.folders.MachineAssignments;
import io.github.rpaclients.uipath.orchestrator.folders.MachineChanges;
import io.github.rpaclients.uipath.orchestrator.folders.MachineInheritance;
import io.github.rpaclients.uipath.orchestrator.folders.NewFolder;
import io.github.rpaclients.uipath.orchestrator.folders.UserAssignments;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import java.util.List;
import java.util.function.Consumer;

/** Folders, and who and what is in them. */
final class FoldersTable extends OrchestratorTable {
    private static final FolderId FOLDER = FolderId.of(13);
    private static final FolderKey KEY = FolderKey.of("5f0c4c4e-9f39-4d9e-8a53-000000000041");
    private static final MachineId MACHINE = MachineId.of(7);
    private static final UserId USER = UserId.of(3);
    private static final RoleId ROLE = RoleId.of(2);

    @Override
    void rows() {
        String set = "/odata/Folders";
        String one = set + "({key})";
        folders("GET " + set, f -> f.list().toList());
        folders("GET " + set, f -> f.list(q -> q.pageSize(5)).toList());
        folders("GET /api/Folders/GetAllForCurrentUser", f -> f.own().toList());
        folders("GET " + set, f -> f.find("Shared/Finance"));
        resolved("GET " + set, f -> f.resolve(FolderRef.path("Shared/Finance")));
        resolved("GET " + one, f -> f.resolve(FolderRef.id(FOLDER), folder -> folder));
        folders("GET " + one, f -> f.get(FOLDER));
        folders("GET " + set + ACTION + "GetByKey(identifier={identifier})", f -> f.get(KEY));
        folders("POST " + set, f -> f.create(NewFolder.of("Finance").withParentId(FOLDER)));
        folders("GET " + one, f -> f.change(FOLDER, folder -> folder.withDescription("x")));
        folders("PUT " + one, f -> f.update(FOLDER, folder -> folder.withDescription("x")));
        folders("GET " + set, f -> f.plan("Shared/Finance"));
        folders("GET " + one, f -> f.plan("Shared/Finance", folder -> folder.withDescription("x")));
        folders("POST " + set, f -> f.ensure("Shared/Finance/Audits"));
        folders("PUT " + one, f -> f.ensure("Shared/Finance", folder -> folder.withDescription("x")));
        folders("PATCH /api/Folders/PatchNameDescription", f -> f.rename(KEY, FolderNames.of("Finance")));
        folders("PUT " + set + "({folderId})" + ACTION + "MoveFolder", f -> f.move(FOLDER, FolderId.of(2)));
        folders("GET " + set + ACTION + "GetMoveFolderMachinesChanges", f -> f.moveEffects(FOLDER, FolderId.of(2)));
        folders("DELETE " + one, f -> f.delete(FOLDER));
        folders("DELETE /api/Folders/DeleteByKey", f -> f.delete(KEY));
        folders(
                "GET " + set + ACTION + "GetUsersForFolder(key={key},includeInherited={includeInherited})",
                f -> f.users(FOLDER, true).toList());
        folders(
                "POST " + set + ACTION + "AssignUsers",
                f -> f.assignUsers(UserAssignments.of(List.of(USER), FolderRoles.of(FOLDER, ROLE))));
        UserAssignments given = UserAssignments.of(List.of(USER), FolderRoles.of(FOLDER, ROLE));
        folders("POST " + set + ACTION + "AssignUsers", f -> f.assignUsersVerified(given));
        folders("POST " + set + ACTION + "AssignUsers", f -> f.ensureUsers(given));
        folders(
                "GET " + set + ACTION + "GetUsersForFolder(key={key},includeInherited={includeInherited})",
                f -> f.missing(given));
        folders(
                "POST " + set + ACTION + "AssignDomainUser",
                f -> f.assignDirectoryUser(
                        DirectoryAssignment.of(UserType.DIRECTORY_GROUP, "aad|1", FolderRoles.of(FOLDER, ROLE))));
        folders("POST " + one + ACTION + "RemoveUserFromFolder", f -> f.removeUser(FOLDER, USER));
        folders(
                "POST " + one + ACTION + "RemoveUserFromFolderByKey",
                f -> f.removeUser(FOLDER, UserKey.of("5f0c4c4e-9f39-4d9e-8a53-000000000001")));
        String roles = "GET " + set + ACTION + "GetAllRolesForUser(username='{username}',skip={skip},take={take})";
        folders(roles, f -> f.rolesOf("O'Brien/100%").toList());
        folders(roles, f -> f.tenantRolesOf("O'Brien/100%"));
        folders(
                "GET " + set + ACTION + "GetMachinesForFolder(key={key})",
                f -> f.machines(FOLDER).toList());
        folders(
                "POST " + set + ACTION + "AssignMachines",
                f -> f.assignMachines(MachineAssignments.of(List.of(MACHINE), List.of(FOLDER))));
        folders("POST " + one + ACTION + "RemoveMachinesFromFolder", f -> f.removeMachines(FOLDER, List.of(MACHINE)));
        folders(
                "POST " + set + ACTION + "UpdateMachinesToFolderAssociations",
                f -> f.changeMachines(MachineChanges.of(FOLDER).withAddedMachineIds(MACHINE)));
        folders(
                "POST " + set + ACTION + "ToggleFolderMachineInherit",
                f -> f.inherit(MachineInheritance.of(MACHINE, FOLDER, true)));
        folders(
                "GET " + set + ACTION + "GetSubfoldersWithAssignedMachine",
                f -> f.subfoldersWith(FOLDER, MACHINE).toList());
    }

    /** By a client that has just deleted a folder and remembers none. */
    private void resolved(String operation, Consumer<FoldersApi> call) {
        folders(operation, f -> {
            f.delete(FOLDER);
            call.accept(f);
        });
    }

    private void folders(String operation, Consumer<FoldersApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.folders()));
    }
}
