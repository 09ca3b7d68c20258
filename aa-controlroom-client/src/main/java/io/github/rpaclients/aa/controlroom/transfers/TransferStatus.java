package io.github.rpaclients.aa.controlroom.transfers;

import io.github.rpaclients.aa.controlroom.ids.DownloadFileId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** How far an export or an import is. */
@Model
public interface TransferStatus extends WireModel {
    Optional<TransferId> requestId();

    /** Of exports and imports of queues, too, the vendor's file knows {@code WORKITEM_EXPORT} alone. */
    Optional<TransferType> type();

    TransferState status();

    Optional<String> downloadFileName();

    /** The file that an export has written; there when it is completed. */
    Optional<DownloadFileId> downloadFileId();

    /** Why it failed. */
    Optional<String> errorMessage();
}
