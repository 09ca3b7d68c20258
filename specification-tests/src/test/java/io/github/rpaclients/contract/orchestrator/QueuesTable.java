package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemUniqueKey;
import io.github.rpaclients.uipath.orchestrator.ids.QueueKey;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.queueitems.CommitType;
import io.github.rpaclients.uipath.orchestrator.queueitems.NewQueueItem;
import io.github.rpaclients.uipath.orchestrator.queueitems.NewTransaction;
import io.github.rpaclients.uipath.orchestrator.queueitems.ProcessingExceptionType;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemFields;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemStatus;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemVersion;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemsApi;
import io.github.rpaclients.uipath.orchestrator.queueitems.ReviewStatus;
import io.github.rpaclients.uipath.orchestrator.queueitems.TransactionResult;
import io.github.rpaclients.uipath.orchestrator.queues.FolderQueuesApi;
import io.github.rpaclients.uipath.orchestrator.queues.NewQueue;
import io.github.rpaclients.uipath.orchestrator.queues.QueueShares;
import io.github.rpaclients.uipath.orchestrator.queues.QueuesApi;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Queues and their items. */
final class QueuesTable extends OrchestratorTable {
    private static final String DATA_ACTION = "/UiPathODataSvc.";
    private static final QueueId QUEUE = QueueId.of(13);
    private static final QueueItemId ITEM = QueueItemId.of(4711);
    private static final List<QueueItemVersion> ITEMS = List.of(QueueItemVersion.of(ITEM, "AAAAAAAAB9E="));
    private static final NewQueueItem NEW = NewQueueItem.of("4711").withContent("amount", JsonValue.of("12.5"));

    @Override
    void rows() {
        definitions("/odata/QueueDefinitions");
        items("/odata/QueueItems");
        transactions("/odata/Queues");
    }

    private void definitions(String set) {
        String one = set + "({key})";
        queues("GET " + set, q -> q.list().toList());
        queues("GET " + set, q -> q.list(query -> query.pageSize(5)).toList());
        allQueues(
                "GET " + set + ACTION + "GetQueuesAcrossFolders",
                q -> q.acrossFolders().toList());
        allQueues(
                "GET " + set + ACTION + "GetQueuesAcrossFolders",
                q -> q.acrossFoldersExcept(FolderId.of(13)).toList());
        queues("GET " + one, q -> q.get(QUEUE));
        queues(
                "GET " + set + ACTION + "GetByKey(identifier={identifier})",
                q -> q.get(QueueKey.of("d0000000-0009-4000-8000-000000000003")));
        queues("POST " + set, q -> q.create(NewQueue.of("Invoices")));
        queues("GET " + one, q -> q.change(QUEUE, queue -> queue.withName("x")));
        queues("PUT " + one, q -> q.update(QUEUE, queue -> queue.withName("x")));
        queues("DELETE " + one, q -> q.delete(QUEUE));
        queues(
                "GET " + one + DATA_ACTION + "GetJsonSchemaDefinition(jsonSchemaType='{jsonSchemaType}')",
                q -> q.jsonSchema(QUEUE, "SpecificData"));
        allQueues("GET " + set + ACTION + "GetFoldersForQueue(id={id})", q -> q.folders(QUEUE));
        allQueues(
                "POST " + set + ACTION + "ShareToFolders",
                q -> q.share(QueueShares.of(List.of(QUEUE)).withToAddFolderIds(FolderId.of(13))));
        items("POST " + one + DATA_ACTION + "Export", i -> i.export(QUEUE));
        items(
                "POST " + one + DATA_ACTION + "Export",
                i -> i.export(QUEUE, QueueItemFields.STATUS.eq(QueueItemStatus.FAILED)));
    }

    private void items(String set) {
        String one = set + "({key})";
        items("GET " + set, i -> i.list().toList());
        items("GET " + set, i -> i.list(q -> q.pageSize(5)).toList());
        items(
                "GET " + set,
                i -> i.select(q -> q, List.of(QueueItemFields.ID, QueueItemFields.STATUS))
                        .toList());
        items("GET " + one, i -> i.get(ITEM));
        items("GET " + one, i -> i.change(ITEM, item -> item.withProgress("x")));
        items("PUT " + one, i -> i.update(ITEM, item -> item.withProgress("x")));
        items("DELETE " + one, i -> i.delete(ITEM));
        items("POST " + set + DATA_ACTION + "DeleteBulk", i -> i.deleteAll(ITEMS));
        items("GET " + one + ACTION + "GetItemLastRetry", i -> i.lastRetry(ITEM));
        items(
                "GET " + set + DATA_ACTION + "GetItemLastRetryByKey(key={key})",
                i -> i.lastRetry(QueueItemUniqueKey.of("d0000000-0009-4000-8000-000000000004")));
        items(
                "GET " + one + DATA_ACTION + "GetItemProcessingHistory",
                i -> i.history(ITEM).toList());
        items("GET " + set + ACTION + "GetReviewers", i -> i.reviewers().toList());
        items("POST " + set + DATA_ACTION + "SetItemReviewer", i -> i.assignReviewer(UserId.of(3), ITEMS));
        items("POST " + set + DATA_ACTION + "UnsetItemReviewer", i -> i.removeReviewer(ITEMS));
        items(
                "POST " + set + DATA_ACTION + "SetItemReviewStatus",
                i -> i.setReviewStatus(ReviewStatus.VERIFIED, ITEMS));
        items("POST " + set + DATA_ACTION + "SetItemReviewStatus", i -> i.retry(ITEMS));
        items("POST " + one + DATA_ACTION + "SetTransactionProgress", i -> i.progress(ITEM, "half"));
    }

    private void transactions(String set) {
        items("POST " + set + DATA_ACTION + "AddQueueItem", i -> i.add("Invoices", NEW));
        items(
                "POST " + set + DATA_ACTION + "BulkAddQueueItems",
                i -> i.addAll("Invoices", CommitType.ALL_OR_NOTHING, List.of(NEW)));
        items("POST " + set + DATA_ACTION + "StartTransaction", i -> i.startTransaction("Invoices"));
        items(
                "POST " + set + DATA_ACTION + "StartTransaction",
                i -> i.startTransaction(NewTransaction.of("Invoices").withReference("47")));
        String result = "POST " + set + "({key})" + DATA_ACTION + "SetTransactionResult";
        items(result, i -> i.complete(ITEM, Map.of("paid", JsonValue.of("{}"))));
        items(result, i -> i.fail(ITEM, ProcessingExceptionType.BUSINESS_EXCEPTION, "No such supplier"));
        items(result, i -> i.postpone(ITEM, Instant.parse("2099-01-01T00:00:00Z")));
        items(result, i -> i.setResult(ITEM, TransactionResult.successful()));
    }

    private void allQueues(String operation, Consumer<QueuesApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.queues()));
    }

    private void queues(String operation, Consumer<FolderQueuesApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).queues()));
    }

    private void items(String operation, Consumer<QueueItemsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).queueItems()));
    }
}
