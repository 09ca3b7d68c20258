package io.github.rpaclients.specification;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.ids.WorkspaceId;
import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import io.github.rpaclients.aa.controlroom.repository.FolderEdit;
import io.github.rpaclients.aa.controlroom.repository.FolderPermission;
import io.github.rpaclients.aa.controlroom.repository.FolderPermissions;
import io.github.rpaclients.aa.controlroom.repository.FolderRight;
import io.github.rpaclients.aa.controlroom.repository.PackageVersion;
import io.github.rpaclients.aa.controlroom.repository.PackageVersionUpdate;
import io.github.rpaclients.aa.controlroom.repository.RepositoryApi;
import io.github.rpaclients.aa.controlroom.repository.RepositoryFields;
import java.util.List;

/** Files and folders, and the packages that bots use. */
final class RepositoryCalls {
    private static final WorkspaceId PUBLIC = WorkspaceId.of("0");
    private static final RoleId BASIC = RoleId.of(2);

    private RepositoryCalls() {}

    static void all(ControlRoomCaller to) {
        RepositoryApi repository = to.client().repository();
        FileId invoice = to.client().deployments().bot("Automation Anywhere\\Bots\\Finance\\Invoice");
        FileId mail = FileId.of(to.room().repository().bot("Bots/Finance/Mail").id());
        FileId bots = FileId.of(to.room().repository().folder("Bots").id());
        FileId finance = FileId.of(to.room().repository().folder("Bots/Finance").id());
        to.room().repository().addPackage("Excel", "2.10.0");
        to.room().repository().bot("Bots/Clean up").checkOut("svc-admin");

        repository.list(WorkspaceType.PUBLIC).toList();
        repository.list(WorkspaceType.PRIVATE).toList();
        repository.listFolder(finance).toList();
        repository
                .search(query -> query.filter(RepositoryFields.DIRECTORY.is(true)))
                .toList();
        FileId year = repository.createFolder(finance, "2026").id();
        repository.editFolder(FolderEdit.of(year).withName("2027").withDescription("Of this year"));
        repository.deleteFolder(year);
        repository.open(invoice).close();
        repository.parents(mail);
        repository.setDependencies(invoice, PUBLIC, List.of(mail));
        repository.dependencies(invoice);
        repository.setPermissions(
                BASIC,
                List.of(FolderPermissions.of(finance, List.of(FolderPermission.of(FolderRight.DOWNLOAD, true)))));
        repository.permissions(BASIC, finance, true);
        repository.assignProductionLabel(invoice, 1);
        repository.updatePackages(
                PackageVersionUpdate.of("newer", List.of(PackageVersion.of("Excel", "2.10.0")), List.of(invoice)));
        to.client().packages().usage("Excel").toList();
        repository.delete(mail);
        recover(to, repository);
        refusals(to, bots, finance);
    }

    private static void recover(ControlRoomCaller to, RepositoryApi repository) {
        to.room().repository().addPrivateBot("ada", "Bots/Mine");
        UserId ada = UserId.of(to.room().user("ada").id());
        to.room().user("ada").remove();
        repository.recover("ada left", ada, UserId.of(to.room().user("linus").id()));
    }

    private static void refusals(ControlRoomCaller to, FileId bots, FileId finance) {
        to.post("/v2/repository/folders/" + bots, "{'folderName':'Finance'}");
        to.post("/v2/repository/folders/" + bots, "{}");
        to.post("/v2/repository/folders/77", "{'folderName':'x'}");
        to.call("DELETE", "/v2/repository/folders/" + bots, "");
        to.call("DELETE", "/v2/repository/folders/" + finance, "");
        to.call("DELETE", "/v2/repository/files/77", "");
        to.call("PUT", "/v2/repository/role/1/permissions", "[]");
        to.post("/v2/repository/recover", "{'name':'x','sourceUserId':2001,'targetUserId':2003}");
        to.post("/v2/repository/workspaces/none/files/list", "{}");
        to.post("/v2/packages/Telex/versions/usage", "{}");
        to.as("grace").call("DELETE", "/v2/repository/folders/" + finance, "");
    }
}
