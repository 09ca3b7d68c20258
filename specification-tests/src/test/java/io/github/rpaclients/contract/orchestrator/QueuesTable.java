package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemCommentId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemEventId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemUniqueKey;
import io.github.rpaclients.uipath.orchestrator.ids.QueueKey;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RetentionType;
import io.github.rpaclients.uipath.orchestrator.queueitems.CommitType;
import io.github.rpaclients.uipath.orchestrator.queueitems.NewQueueItem;
import io.github.rpaclients.uipath.orchestrator.queueitems.NewQueueItemComment;
import io.github.rpaclients.uipath.orchestrator.queueitems.NewTransaction;
import io.github.rpaclients.uipath.orchestrator.queueitems.ProcessingExceptionType;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemCommentsApi;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemEventsApi;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemFields;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemStatus;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemVersion;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemsApi;
import io.github.rpaclients.uipath.orchestrator.queueitems.ReviewStatus;
import io.github.rpaclients.uipath.orchestrator.queueitems.TransactionResult;
import io.github.rpaclients.uipath.orchestrator.queues.FolderQueuesApi;
import io.github.rpaclients.uipath.orchestrator.queues.NewQueue;
import io.github.rpaclients.uipath.orchestrator.queues.QueueProcessingRecordsApi;
import io.github.rpaclients.uipath.orchestrator.queues.QueueRetention;
import io.github.rpaclients.uipath.orchestrator.queues.QueueRetentionApi;
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
        comments("/odata/QueueItemComments");
        events("/odata/QueueItemEvents");
        processing("/odata/QueueProcessingRecords");
        retention("/odata/QueueRetention");
    }

    private void definitions(String set) {
        String one = set + "({key})";
        queues("GET " + set, q -> q.list().toList());
        queues("GET " + set, q -> q.list(query -> query.pageSize(5)).toList());
        queues("GET " + set, q -> q.find("Invoices"));
        queues("GET " + set, q -> q.plan(NewQueue.of("Invoices")));
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
        queues("POST " + set, q -> q.ensure(NewQueue.of("Orders")));
        queues("PUT " + one, q -> q.ensure(NewQueue.of("Invoices").withMaxNumberOfRetries(3)));
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

    private void comments(String set) {
        QueueItemCommentId comment = QueueItemCommentId.of(21);
        String one = set + "({key})";
        comments("GET " + set, c -> c.list().toList());
        comments("GET " + set, c -> c.list(q -> q.pageSize(5)).toList());
        comments("GET " + one, c -> c.get(comment));
        comments(
                "GET " + set + ACTION + "GetQueueItemCommentsHistory(queueItemId={queueItemId})",
                c -> c.history(ITEM).toList());
        comments("POST " + set, c -> c.create(NewQueueItemComment.of(ITEM, "Ask Ada")));
        comments("GET " + one, c -> c.change(comment, said -> said.withText("x")));
        comments("PUT " + one, c -> c.update(comment, said -> said.withText("x")));
        comments("DELETE " + one, c -> c.delete(comment));
    }

    private void events(String set) {
        events("GET " + set, e -> e.list().toList());
        events("GET " + set, e -> e.list(q -> q.pageSize(5)).toList());
        events("GET " + set + "({key})", e -> e.get(QueueItemEventId.of(22)));
        events(
                "GET " + set + ACTION + "GetQueueItemEventsHistory(queueItemId={queueItemId})",
                e -> e.history(ITEM).toList());
    }

    private void processing(String set) {
        String lastDays = set + DATA_ACTION
                + "RetrieveLastDaysProcessingRecords(daysNo={daysNo},queueDefinitionId={queueDefinitionId})";
        String statuses = set + DATA_ACTION + "RetrieveQueuesProcessingStatus";
        processing("GET " + lastDays, p -> p.lastDays(QUEUE, 7));
        processing("GET " + statuses, p -> p.statuses().toList());
        processing("GET " + statuses, p -> p.statuses(q -> q.pageSize(5)).toList());
    }

    private void retention(String set) {
        String one = set + "({key})";
        retention("GET " + set, r -> r.list().toList());
        retention("GET " + one, r -> r.get(QUEUE));
        retention("GET " + one, r -> r.get(QUEUE, RetentionType.STALE));
        retention("PUT " + one, r -> r.replace(QueueRetention.delete(QUEUE, 30)));
        retention("DELETE " + one, r -> r.delete(QUEUE));
    }

    private void comments(String operation, Consumer<QueueItemCommentsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).queueItemComments()));
    }

    private void events(String operation, Consumer<QueueItemEventsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).queueItemEvents()));
    }

    private void processing(String operation, Consumer<QueueProcessingRecordsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).queueProcessingRecords()));
    }

    private void retention(String operation, Consumer<QueueRetentionApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).queueRetention()));
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
