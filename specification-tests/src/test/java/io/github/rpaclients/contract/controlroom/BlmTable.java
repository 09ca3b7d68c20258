package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.blm.BotExport;
import io.github.rpaclients.aa.controlroom.blm.BotImport;
import io.github.rpaclients.aa.controlroom.blm.BotPromotion;
import io.github.rpaclients.aa.controlroom.blm.ExistingBots;
import io.github.rpaclients.aa.controlroom.blm.FileVersion;
import io.github.rpaclients.aa.controlroom.blm.TargetControlRoom;
import io.github.rpaclients.aa.controlroom.blm.VersionExport;
import io.github.rpaclients.aa.controlroom.ids.DownloadFileId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.PackageId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.contract.Contract;
import io.github.rpaclients.core.raw.Upload;
import java.net.URI;
import java.time.Duration;
import java.util.List;

final class BlmTable extends ControlRoomTable {
    private static final FileId BOT = FileId.of(4711);
    private static final TransferId EXPORT = TransferId.of("3f2a9c1e-export");
    private static final DownloadFileId FILE = DownloadFileId.of("77b0");

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String set = "/v2/blm";
        call(
                "POST " + set + "/export",
                c -> c.blm()
                        .export(BotExport.of("nightly", List.of(BOT))
                                .withIncludePackages(true)
                                .withIncludeGlobalValues(true)
                                .withArchivePassword(Contract.PASSWORD)));
        call(
                "POST " + set + "/export/version",
                c -> c.blm()
                        .exportVersions(VersionExport.of("nightly", List.of(FileVersion.of(BOT, 3)))
                                .withPackageIds(List.of(PackageId.of(12)))
                                .withSkipDashboard(true)
                                .withLabel("PRODUCTION")
                                .withIncludeGlobalValues(false)
                                .withArchivePassword(Contract.PASSWORD)));
        call(
                "POST " + set + "/promoteBot",
                c -> c.blm()
                        .promote(BotPromotion.of(
                                        "to test",
                                        List.of(FileVersion.of(BOT, 3)),
                                        TargetControlRoom.of(
                                                        URI.create("https://test.example"), "mover", Contract.PASSWORD)
                                                .withSkipExistingFiles(true))
                                .withPackageIds(List.of(PackageId.of(12)))
                                .withLabel("PRODUCTION")));
        call(
                "POST " + set + "/import",
                c -> c.blm()
                        .importArchive(
                                Upload.of(new byte[] {'P', 'K'}).name("nightly.zip"),
                                BotImport.toPublic(ExistingBots.SKIP)
                                        .email("ada@acme.example")
                                        .includeGlobalValues(true)
                                        .archivePassword(Contract.PASSWORD)));
        call("GET " + set + "/status/{requestId}", c -> c.blm().status(EXPORT));
        call(
                "GET " + set + "/status/{requestId}",
                c -> c.blm().pendingExport(EXPORT).status());
        call(
                "GET " + set + "/status/{requestId}",
                c -> c.blm().pendingImport(EXPORT).status());
        call(
                "GET " + set + "/status/{requestId}/timeout/{timeout}",
                c -> c.blm().status(EXPORT, Duration.ofSeconds(10)));
        call(
                "GET " + set + "/download/{downloadFileId}",
                c -> c.blm().open(FILE).close());
    }
}
