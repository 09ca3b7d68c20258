package io.github.rpaclients.contract;

import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.buckets.BucketShares;
import io.github.rpaclients.uipath.orchestrator.buckets.BucketsApi;
import io.github.rpaclients.uipath.orchestrator.buckets.FolderBucketsApi;
import io.github.rpaclients.uipath.orchestrator.buckets.NewBucket;
import io.github.rpaclients.uipath.orchestrator.folders.DirectoryAssignment;
import io.github.rpaclients.uipath.orchestrator.folders.FolderNames;
import io.github.rpaclients.uipath.orchestrator.folders.FolderRoles;
import io.github.rpaclients.uipath.orchestrator.folders.FoldersApi;
import io.github.rpaclients.uipath.orchestrator.folders.MachineAssignments;
import io.github.rpaclients.uipath.orchestrator.folders.MachineChanges;
import io.github.rpaclients.uipath.orchestrator.folders.MachineInheritance;
import io.github.rpaclients.uipath.orchestrator.folders.NewFolder;
import io.github.rpaclients.uipath.orchestrator.folders.UserAssignments;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import io.github.rpaclients.uipath.orchestrator.users.RobotType;
import io.github.rpaclients.uipath.orchestrator.users.UserFields;
import io.github.rpaclients.uipath.orchestrator.users.UsersApi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One call of every public method, under the operation that it is about. */
final class OrchestratorTable {
    private static final String ACTION = "/UiPath.Server.Configuration.OData.";
    private static final FolderId FOLDER = FolderId.of(13);
    private static final FolderKey KEY = FolderKey.of("5f0c4c4e-9f39-4d9e-8a53-000000000041");
    private static final MachineId MACHINE = MachineId.of(7);
    private static final BucketId BUCKET = BucketId.of(13);
    private static final UserId USER = UserId.of(3);
    private static final RoleId ROLE = RoleId.of(2);

    private final List<Row<OrchestratorClient>> rows = new ArrayList<>();

    private OrchestratorTable() {}

    static List<Row<OrchestratorClient>> rows() {
        OrchestratorTable table = new OrchestratorTable();
        table.folders();
        table.buckets();
        table.users();
        table.others();
        return table.rows;
    }

    private void folders() {
        String set = "/odata/Folders";
        String one = set + "({key})";
        folders("GET " + set, f -> f.list().toList());
        folders("GET " + set, f -> f.list(q -> q.pageSize(5)).toList());
        folders("GET /api/Folders/GetAllForCurrentUser", f -> f.own().toList());
        folders("GET " + one, f -> f.get(FOLDER));
        folders("GET " + set + ACTION + "GetByKey(identifier={identifier})", f -> f.get(KEY));
        folders("POST " + set, f -> f.create(NewFolder.of("Finance").withParentId(FOLDER)));
        folders("GET " + one, f -> f.change(FOLDER, folder -> folder.withDescription("x")));
        folders("PUT " + one, f -> f.update(FOLDER, folder -> folder.withDescription("x")));
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

    private void buckets() {
        String set = "/odata/Buckets";
        String one = set + "({key})";
        buckets("GET " + set, b -> b.list().toList());
        buckets("GET " + set, b -> b.list(q -> q.pageSize(5)).toList());
        allBuckets(
                "GET " + set + ACTION + "GetBucketsAcrossFolders",
                b -> b.acrossFolders().toList());
        allBuckets(
                "GET " + set + ACTION + "GetBucketsAcrossFolders",
                b -> b.acrossFoldersExcept(FOLDER).toList());
        buckets("GET " + one, b -> b.get(BUCKET));
        buckets("POST " + set, b -> b.create(NewBucket.of("Scans")));
        buckets("GET " + one, b -> b.change(BUCKET, bucket -> bucket.withName("x")));
        buckets("PUT " + one, b -> b.update(BUCKET, bucket -> bucket.withName("x")));
        buckets("DELETE " + one, b -> b.delete(BUCKET));
        allBuckets("GET " + set + ACTION + "GetFoldersForBucket(id={id})", b -> b.folders(BUCKET));
        allBuckets(
                "POST " + set + ACTION + "ShareToFolders",
                b -> b.share(BucketShares.of(List.of(BUCKET)).withToAddFolderIds(FOLDER)));
        buckets("GET /api/Buckets/{id}/ListFiles", b -> b.files(BUCKET, "in/").toList());
        buckets(
                "GET " + one + ACTION + "GetFiles",
                b -> b.filesIn(BUCKET, "/in", "*.pdf", true).toList());
        buckets(
                "GET " + one + ACTION + "GetDirectories",
                b -> b.directories(BUCKET, "/").toList());
        buckets("GET " + one + ACTION + "GetFile", b -> b.file(BUCKET, "in/a&b+c%d?.pdf"));
        buckets("GET " + one + ACTION + "GetReadUri", b -> {
            try (Download file = b.open(BUCKET, "in/4711.pdf")) {
                file.length();
            }
        });
        buckets("GET " + one + ACTION + "GetWriteUri", b -> b.put(BUCKET, "in/4711.pdf", Upload.of(new byte[7])));
        buckets("DELETE " + one + ACTION + "DeleteFile", b -> b.deleteFile(BUCKET, "in/4711.pdf"));
    }

    private void users() {
        String set = "/odata/Users";
        String one = set + "({key})";
        users("GET " + set, u -> u.list().toList());
        users("GET " + set, u -> u.list(q -> q.pageSize(5)).toList());
        users("GET " + set, u -> u.find(UserFields.USER_NAME.eq("ada@acme.example")));
        users("GET " + one, u -> u.get(USER));
        users("GET " + one, u -> u.change(USER, user -> user.withName("x")));
        users("PUT " + one, u -> u.update(USER, user -> user.withName("x")));
        users("PUT " + one, u -> u.provisionRobot(USER, RobotType.ATTENDED));
        users("PUT " + one, u -> u.removeRobot(USER));
        users("DELETE " + one, u -> u.delete(USER));
        users("POST " + one + ACTION + "AssignRoles", u -> u.assignRoles(USER, List.of(ROLE)));
        users("POST " + one + ACTION + "ChangeUserCulture", u -> u.changeCulture(USER, "de"));
        users("POST " + set + ACTION + "ChangeCulture", u -> u.changeOwnCulture("de"));
        users("GET " + set + ACTION + "Validate(userIds=[{userIds}])", u -> u.busy(List.of(USER)));
    }

    private void others() {
        call("GET /odata/Roles", o -> o.roles().list().toList());
        call(
                "GET /odata/Roles",
                o -> o.roles().list(q -> q.expand("Permissions")).toList());
        call(
                "GET /api/DirectoryService/GetDirectoryPermissions",
                o -> o.directory().permissions("ada@acme.example", "autogen"));
        call(
                "GET /api/DirectoryService/GetDirectoryPermissions",
                o -> o.directory().permissions("ada"));
        call("GET /odata/Settings" + ACTION + "GetLicense", o -> o.settings().license());
    }

    private void call(String operation, Consumer<OrchestratorClient> call) {
        rows.add(new Row<>(operation, call));
    }

    private void users(String operation, Consumer<UsersApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.users()));
    }

    private void folders(String operation, Consumer<FoldersApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.folders()));
    }

    private void allBuckets(String operation, Consumer<BucketsApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.buckets()));
    }

    private void buckets(String operation, Consumer<FolderBucketsApi> call) {
        FolderRef folder = FolderRef.id(FOLDER);
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(folder).buckets()));
    }
}
