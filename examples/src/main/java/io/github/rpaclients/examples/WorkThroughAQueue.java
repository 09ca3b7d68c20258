package io.github.rpaclients.examples;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.queueitems.NewQueueItem;
import io.github.rpaclients.uipath.orchestrator.queueitems.ProcessingExceptionType;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItem;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemsApi;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How do I fill a queue, and work on what is in it? */
public final class WorkThroughAQueue {
    private WorkThroughAQueue() {}

    /** Adds an invoice to the queue Invoices of the folder Finance. */
    public static void add(OrchestratorClient orchestrator, String number, String amount) {
        orchestrator
                .inFolder(FolderRef.path("Finance"))
                .queueItems()
                .add("Invoices", NewQueueItem.of(number).withContent("amount", JsonValue.of(amount)));
    }

    /** Pays what is in the queue until there is nothing more for this identity. */
    public static void work(OrchestratorClient orchestrator, Predicate<QueueItem> pay) {
        QueueItemsApi items = orchestrator.inFolder(FolderRef.path("Finance")).queueItems();
        Optional<QueueItem> next = items.startTransaction("Invoices");
        while (next.isPresent()) {
            QueueItem invoice = next.get();
            if (pay.test(invoice)) {
                items.complete(invoice.id(), Map.of("paid", JsonValue.of("true")));
            } else {
                items.fail(invoice.id(), ProcessingExceptionType.BUSINESS_EXCEPTION, "The bank refused it");
            }
            next = items.startTransaction("Invoices");
        }
    }
}
