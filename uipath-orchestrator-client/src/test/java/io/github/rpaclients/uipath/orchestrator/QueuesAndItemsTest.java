package io.github.rpaclients.uipath.orchestrator;

import static io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemFields.REFERENCE;
import static io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemFields.STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.model.BulkResult;
import io.github.rpaclients.uipath.orchestrator.queueitems.AddedQueueItems;
import io.github.rpaclients.uipath.orchestrator.queueitems.CommitType;
import io.github.rpaclients.uipath.orchestrator.queueitems.FailedQueueItem;
import io.github.rpaclients.uipath.orchestrator.queueitems.NewQueueItem;
import io.github.rpaclients.uipath.orchestrator.queueitems.ProcessingExceptionType;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItem;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemPriority;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemStatus;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemVersion;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemsApi;
import io.github.rpaclients.uipath.orchestrator.queues.NewQueue;
import io.github.rpaclients.uipath.orchestrator.queues.Queue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queues and the work on their items, on the simulator. */
class QueuesAndItemsTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorClient orchestrator = OrchestratorClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(ClientCredentials.of(
                    uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Queues", "OR.Folders"))
            .build();
    private final OrchestratorFolder finance = orchestrator.inFolder(FolderRef.path("Finance"));
    private final QueueItemsApi items = finance.queueItems();
    private Queue invoices;

    @BeforeEach
    void makeAQueue() {
        uipath.orchestrator().onlyRobotsGetItems(false);
        invoices = finance.queues()
                .create(NewQueue.of("Invoices")
                        .withEnforceUniqueReference(true)
                        .withAcceptAutomaticallyRetry(true)
                        .withMaxNumberOfRetries(1));
    }

    @AfterEach
    void stop() {
        orchestrator.close();
        uipath.close();
    }

    private QueueItem begin(String reference) {
        items.add("Invoices", NewQueueItem.of(reference).withContent("amount", JsonValue.of("12.50")));
        return items.startTransaction("Invoices").orElseThrow();
    }

    private QueueItemStatus status(QueueItem item) {
        return items.get(item.id()).status().orElseThrow();
    }

    @Test
    void aQueueIsChangedAndFoundInItsFolders() {
        Queue changed = finance.queues().update(invoices.id(), queue -> queue.withDescription("To be paid"));

        assertThat(finance.queues().get(invoices.key().orElseThrow()).description())
                .isEqualTo(changed.description());
        assertThat(orchestrator.queues().acrossFolders())
                .extracting(Queue::name)
                .containsExactly("Invoices");
        assertThat(orchestrator.queues().folders(invoices.id()).totalFoldersCount())
                .isEqualTo(1);
    }

    @Test
    void anItemIsBegunWithAndDone() {
        QueueItem item = begin("4711");

        items.progress(item.id(), "half");
        items.complete(item.id(), Map.of("paid", JsonValue.of("true")));

        assertThat(item.specificContent()).containsEntry("amount", JsonValue.of("12.50"));
        assertThat(status(item)).isEqualTo(QueueItemStatus.SUCCESSFUL);
        assertThat(items.get(item.id()).progress()).contains("half");
        assertThat(items.startTransaction("Invoices")).isEmpty();
        assertThatThrownBy(() -> items.complete(item.id(), Map.of())).isInstanceOf(ConflictException.class);
    }

    @Test
    void anApplicationGetsNothingHoweverFullTheQueueIs() {
        uipath.orchestrator().onlyRobotsGetItems(true);
        items.add("Invoices", NewQueueItem.of("4711"));

        assertThat(items.startTransaction("Invoices")).isEmpty();
    }

    @Test
    void anItemThatFailedIsTriedAgain() {
        QueueItem item = begin("4711");

        items.fail(item.id(), ProcessingExceptionType.APPLICATION_EXCEPTION, "Timeout");

        QueueItem again = items.lastRetry(item.id());
        assertThat(again.ancestorId()).contains(item.id());
        assertThat(items.history(item.id())).extracting(QueueItem::id).containsExactly(item.id(), again.id());
        items.startTransaction("Invoices");
        items.fail(again.id(), ProcessingExceptionType.APPLICATION_EXCEPTION, "Timeout");
        BulkResult result = items.retry(List.of(QueueItemVersion.of(items.get(again.id()))));
        assertThat(result.success()).isTrue();
        assertThat(items.list(q -> q.filter(STATUS.eq(QueueItemStatus.NEW))))
                .singleElement()
                .satisfies(third -> assertThat(third.manualAncestorId()).contains(again.id()));
    }

    @Test
    void anItemThatIsPostponedWaits() {
        QueueItem item = begin("4711");

        items.postpone(item.id(), Instant.parse("2099-01-01T00:00:00Z"));

        assertThat(status(item)).isEqualTo(QueueItemStatus.NEW);
        assertThat(items.startTransaction("Invoices")).isEmpty();
    }

    @Test
    void severalAreAddedAndThoseThatAreNotAreNamed() {
        AddedQueueItems added = items.addAll(
                "Invoices",
                CommitType.PROCESS_ALL_INDEPENDENTLY,
                List.of(NewQueueItem.of("1"), NewQueueItem.of("1"), NewQueueItem.of("2")));

        assertThat(added.failedItems()).extracting(FailedQueueItem::ordinal).hasSize(1);
        assertThat(items.select(q -> q, List.of(REFERENCE)))
                .extracting(row -> row.get(REFERENCE).orElseThrow())
                .containsExactly("1", "2");
        assertThatThrownBy(() -> items.add("Invoices", NewQueueItem.of("2"))).isInstanceOf(ConflictException.class);
    }

    @Test
    void anUpdateKeepsWhatItDoesNotTouch() {
        QueueItem item = items.add("Invoices", NewQueueItem.of("4711").withContent("amount", JsonValue.of("12.50")));

        items.update(item.id(), queued -> queued.withPriority(QueueItemPriority.HIGH));

        QueueItem changed = items.get(item.id());
        assertThat(changed.priority()).contains(QueueItemPriority.HIGH);
        assertThat(changed.specificContent()).isEqualTo(item.specificContent());
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotDeleted() {
        QueueItem item = items.add("Invoices", NewQueueItem.of("4711"));
        items.update(item.id(), queued -> queued.withPriority(QueueItemPriority.HIGH));

        BulkResult result = items.deleteAll(List.of(QueueItemVersion.of(item)));

        assertThat(result.failedItems())
                .containsExactly(Long.parseLong(item.id().toString()));
        assertThat(status(item)).isEqualTo(QueueItemStatus.NEW);
    }
}
