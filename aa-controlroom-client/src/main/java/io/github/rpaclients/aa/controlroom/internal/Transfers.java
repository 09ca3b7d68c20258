package io.github.rpaclients.aa.controlroom.internal;

import io.github.rpaclients.aa.controlroom.ids.DownloadFileId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.transfers.Pending;
import io.github.rpaclients.aa.controlroom.transfers.TransferStatus;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.raw.Download;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The exports and imports of one area. Immutable. */
public final class Transfers {
    private final ApiCalls calls;
    private final String path;
    private final BiFunction<TransferId, Duration, TransferStatus> look;
    private final Function<DownloadFileId, Download> open;

    /**
     * Made by the facades.
     *
     * @param path where the status is, for messages
     * @param look gives the status; the server may take so long to answer
     * @param open reads the file of an export
     */
    public Transfers(
            ApiCalls calls,
            String path,
            BiFunction<TransferId, Duration, TransferStatus> look,
            Function<DownloadFileId, Download> open) {
        this.calls = calls;
        this.path = path;
        this.look = look;
        this.open = open;
    }

    /** One that writes a file. */
    public Pending<Download> export(TransferId id) {
        return new PendingTransfer<>(
                calls,
                path,
                id,
                look,
                status -> open.apply(status.downloadFileId().orElseThrow(this::noFile)));
    }

    /** One that writes none. */
    public Pending<TransferStatus> work(TransferId id) {
        return new PendingTransfer<>(calls, path, id, look, status -> status);
    }

    private UnexpectedAnswerException noFile() {
        return new UnexpectedAnswerException(Failure.of("GET " + path, false, RequestOutcome.DONE)
                .text("The export is completed, and the answer names no file")
                .build());
    }
}
