package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
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
import io.github.rpaclients.aa.controlroom.repository.RepositoryFields;
import java.util.List;

final class RepositoryTable extends ControlRoomTable {
    private static final FileId BOT = FileId.of(4711);
    private static final FileId FOLDER = FileId.of(15);
    private static final RoleId ROLE = RoleId.of(2);

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String set = "/v2/repository";
        String workspace = "POST " + set + "/workspaces/{workspaceType}/files/list";
        call(workspace, c -> c.repository().list(WorkspaceType.PUBLIC).toList());
        call(workspace, c -> c.repository().find(WorkspaceType.PUBLIC, "Automation Anywhere\\Bots\\Invoices"));
        call(
                workspace,
                c -> c.repository()
                        .list(
                                WorkspaceType.PRIVATE,
                                q -> q.filter(RepositoryFields.TYPE.eq("application/vnd.aa.taskbot")))
                        .toList());
        call(
                "POST " + set + "/file/list",
                c -> c.repository()
                        .search(q -> q.filter(RepositoryFields.NAME.contains("Invoices")))
                        .toList());
        folders(set);
        files(set);
        roles(set);
        call(
                "POST " + set + "/files/packagesVersionUpdate",
                c -> c.repository()
                        .updatePackages(PackageVersionUpdate.of(
                                        "newest Excel", List.of(PackageVersion.of("Excel", "2.9.1")), List.of(BOT))
                                .withDescription("Because of dates")
                                .withDowngrade(true)
                                .withLabel("PRODUCTION")));
        call("POST " + set + "/recover", c -> c.repository().recover("after Ada", UserId.of(7), UserId.of(8)));
        call("POST " + set + "/files/version/assignLabel", c -> c.repository().assignProductionLabel(BOT, 3));
    }

    private void folders(String set) {
        String one = set + "/folders/{folderid}";
        call("POST " + one + "/list", c -> c.repository().listFolder(FOLDER).toList());
        call(
                "POST " + one + "/list",
                c -> c.repository()
                        .listFolder(FOLDER, q -> q.orderBy(RepositoryFields.NAME))
                        .toList());
        call("POST " + one, c -> c.repository().createFolder(FOLDER, "Finance"));
        call(
                "PUT " + one,
                c -> c.repository()
                        .editFolder(FolderEdit.of(FOLDER)
                                .withName("Finance")
                                .withDescription("Of the finance people")
                                .withParentId(FileId.of(2))));
        call("DELETE " + one, c -> c.repository().deleteFolder(FOLDER));
    }

    private void files(String set) {
        String one = set + "/files/{fileid}";
        call("DELETE " + set + "/files/{id}", c -> c.repository().delete(BOT));
        call("GET " + one + "/content", c -> c.repository().open(BOT).close());
        call("GET " + one + "/parents", c -> c.repository().parents(BOT));
        call("GET " + one + "/dependencies", c -> c.repository().dependencies(BOT));
        call(
                "PUT " + one + "/dependencies/{workspaceId}",
                c -> c.repository().setDependencies(BOT, WorkspaceId.of(0), List.of(FileId.of(4712))));
    }

    private void roles(String set) {
        call(
                "GET " + set + "/role/{roleid}/folder/{folderid}/permissions",
                c -> c.repository().permissions(ROLE, FOLDER, true));
        call(
                "PUT " + set + "/role/{roleid}/permissions",
                c -> c.repository()
                        .setPermissions(
                                ROLE,
                                List.of(FolderPermissions.of(
                                        FOLDER, List.of(FolderPermission.of(FolderRight.RUN, true))))));
    }
}
