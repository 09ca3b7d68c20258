package io.github.rpaclients.specification;

import io.github.rpaclients.aa.controlroom.blm.BlmApi;
import io.github.rpaclients.aa.controlroom.blm.BotExport;
import io.github.rpaclients.aa.controlroom.blm.BotImport;
import io.github.rpaclients.aa.controlroom.blm.ExistingBots;
import io.github.rpaclients.aa.controlroom.blm.FileVersion;
import io.github.rpaclients.aa.controlroom.blm.VersionExportBuilder;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.PackageId;
import io.github.rpaclients.aa.controlroom.transfers.Pending;
import io.github.rpaclients.aa.controlroom.transfers.TransferStatus;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** Exports and imports of bots. */
final class BlmCalls {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Secret PASSWORD = Secret.of("S3same");

    private BlmCalls() {}

    static void all(ControlRoomCaller to) {
        BlmApi blm = to.client().blm();
        FileId invoice =
                FileId.of(to.room().repository().bot("Bots/Finance/Invoice").id());
        Pending<Download> export = blm.export(BotExport.of("nightly", List.of(invoice))
                .withIncludePackages(true)
                .withArchivePassword(PASSWORD));
        export.status();
        byte[] archive = bytes(export.await(LONG));
        blm.exportVersions(new VersionExportBuilder()
                .name("label")
                .addFiles(FileVersion.of(invoice, 1))
                .addPackageIds(PackageId.of(to.id("packages", "Excel")))
                .build());
        Pending<TransferStatus> work = blm.importArchive(
                Upload.of(archive), BotImport.toPublic(ExistingBots.OVERWRITE).archivePassword(PASSWORD));
        work.await(LONG);
        to.room().settings().blmFailure("The disk is full").blmLooks(0);
        blm.export(BotExport.of("failing", List.of(invoice))).status();
        to.post("/v2/blm/export", "{'name':'x','fileIds':[77],'includePackages':false}");
        to.get("/v2/blm/status/none");
        to.get("/v2/blm/status/none/timeout/1");
        to.get("/v2/blm/download/none");
    }

    private static byte[] bytes(Download download) {
        try (Download archive = download) {
            return archive.stream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
