package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Queues to be exported: {@code QueueExport.of("nightly", queues).withIncludeWorkItems(true)}. */
@Entity
public interface QueueExport extends WithQueueExport {
    String exportName();

    /** What the archive is encrypted with. */
    Optional<Secret> encryptedPassword();

    /** Whether what is in the queues comes along. */
    boolean includeWorkItems();

    @AsNumber
    List<QueueId> queueIds();

    /** An export without work items. */
    static QueueExport of(String name, Collection<QueueId> queues) {
        return new QueueExportBuilder()
                .exportName(name)
                .includeWorkItems(false)
                .addAllQueueIds(queues)
                .build();
    }
}
