package io.github.rpaclients.aa.controlroom.blm;

import io.github.rpaclients.aa.controlroom.ids.DownloadFileId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.internal.Transfers;
import io.github.rpaclients.aa.controlroom.transfers.Pending;
import io.github.rpaclients.aa.controlroom.transfers.TransferStatus;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.core.raw.Upload;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Moving bots between Control Rooms.
 *
 * <pre>{@code
 * Pending<Download> export = controlRoom.blm().export(BotExport.of("nightly", files));
 * try (Download archive = export.await(Duration.ofMinutes(30))) {
 *     Files.copy(archive.stream(), target);
 * }
 * }</pre>
 *
 * <p>Exports, imports and promotions are done by the server in its own time. Nothing that begins one is repeated by itself:
 * neither has the vendor a key for it nor a list to look it up in.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code BadRequestException} for files that
 * cannot be exported, {@code ForbiddenException} where a permission is missing; the vendor's file says nothing of which. No
 * argument may be null. Safe for use by several threads.
 */
public final class BlmApi {
    private final ApiCalls calls;
    private final BlmService service;
    private final FileTransfer files;
    private final Transfers transfers;

    /** Called by {@code ControlRoomClient}. */
    public BlmApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(BlmService.class);
        this.files = new FileTransfer(calls);
        this.transfers = new Transfers(calls, "/v2/blm/status", this::status, this::open);
    }

    /** Begins to export bots in their latest versions, with what they depend on. */
    public Pending<Download> export(BotExport export) {
        return transfers.export(calls.execute(service.export(export)));
    }

    /** Begins to export bots in given versions. */
    public Pending<Download> exportVersions(VersionExport export) {
        return transfers.export(calls.execute(service.exportVersions(export)));
    }

    /** Begins to send bots to another Control Room. */
    public Pending<TransferStatus> promote(BotPromotion promotion) {
        return transfers.work(calls.execute(service.promote(promotion)));
    }

    /**
     * Sends an archive, and begins to import what is in it.
     *
     * @param archive as an export has written it
     */
    public Pending<TransferStatus> importArchive(Upload archive, BotImport how) {
        return transfers.work(calls.execute(service.importArchive(how.parts(archive))));
    }

    /** An export that was begun elsewhere, or before a restart. Makes no request. */
    public Pending<Download> pendingExport(TransferId id) {
        return transfers.export(id);
    }

    /** An import or a promotion that was begun elsewhere, or before a restart. Makes no request. */
    public Pending<TransferStatus> pendingImport(TransferId id) {
        return transfers.work(id);
    }

    /** How far an export, an import or a promotion is. */
    public TransferStatus status(TransferId id) {
        return calls.execute(service.status(id));
    }

    /**
     * How far it is, as soon as it is over, or after a while. The server answers late, so it is given at most half of what a
     * call may take by the {@code readTimeout}, {@code attemptTimeout} and {@code operationTimeout} of the client.
     *
     * @param wait how long the server may wait; zero and less is as {@link #status(TransferId)}
     */
    public TransferStatus status(TransferId id, Duration wait) {
        long milliseconds = longest(wait).toMillis();
        return milliseconds > 0 ? calls.execute(service.status(id, milliseconds)) : status(id);
    }

    private Duration longest(Duration wait) {
        CallOptions limits = calls.options();
        return Stream.concat(
                        Stream.of(wait),
                        Stream.of(limits.readTimeout(), limits.attemptTimeout(), limits.operationTimeout())
                                .flatMap(Optional::stream)
                                .map(limit -> limit.dividedBy(2)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Reads the archive of an export that is completed.
     *
     * @param id as the status of the export has it
     * @return to be closed by the caller
     */
    public Download open(DownloadFileId id) {
        return files.open(service.open(id));
    }
}
