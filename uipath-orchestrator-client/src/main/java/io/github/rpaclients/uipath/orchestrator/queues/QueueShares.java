package io.github.rpaclients.uipath.orchestrator.queues;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import java.util.Collection;
import java.util.List;

/**
 * Queues, the folders that get them and those that lose them: {@code
 * QueueShares.of(queues).withToAddFolderIds(finance)}.
 */
@Entity
public interface QueueShares extends WithQueueShares {
    List<QueueId> queueIds();

    List<FolderId> toAddFolderIds();

    List<FolderId> toRemoveFolderIds();

    /** Every one of these queues; nothing changes yet. */
    static QueueShares of(Collection<QueueId> queues) {
        return new QueueSharesBuilder().addAllQueueIds(queues).build();
    }
}
