package io.github.rpaclients.uipath.orchestrator.queueitems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueueItemsApiTest extends OrchestratorTest {
    private static final QueueItemId ITEM = QueueItemId.of(4711);
    private static final String READ =
            "{\"Id\":4711,\"Status\":\"New\",\"Reference\":\"A\",\"Priority\":\"Low\",\"RowVersion\":\"AAE=\","
                    + "\"SpecificContent\":{\"amount\":12.50},\"DueDate\":null,\"Later\":1}";

    private QueueItemsApi items;

    @BeforeEach
    void inAFolder() {
        items = orchestrator.inFolder(FolderRef.id(FolderId.of(13))).queueItems();
    }

    private String sent() throws InterruptedException {
        return server.takeRequest().getBody().utf8();
    }

    @Test
    void anItemIsAddedUnderTheNameOfItsQueue() throws Exception {
        enqueue(201, READ);

        QueueItem added = items.add("Invoices", NewQueueItem.of("A").withContent("amount", JsonValue.of("12.50")));

        assertThat(added.id()).isEqualTo(ITEM);
        assertThat(sent())
                .isEqualTo(
                        "{\"itemData\":{\"Name\":\"Invoices\",\"SpecificContent\":{\"amount\":12.50},\"Reference\":\"A\"}}");
    }

    @Test
    void laterContentReplacesThatOfTheSameName() {
        NewQueueItem item = NewQueueItem.of("A")
                .withContent("a", JsonValue.of("1"))
                .withContent("b", JsonValue.of("2"))
                .withContent("a", JsonValue.ofText("x"));

        assertThat(item.specificContent()).isEqualTo(Map.of("a", JsonValue.ofText("x"), "b", JsonValue.of("2")));
    }

    @Test
    void nothingToDoIsNoFailure() {
        enqueue(204);

        assertThat(items.startTransaction("Invoices")).isEmpty();
    }

    /** With content, even without any in it, the server would add an item. */
    @Test
    void whoWantsTheNextItemSendsNoContent() throws Exception {
        enqueue(200, READ);

        assertThat(items.startTransaction("Invoices")).map(QueueItem::id).contains(ITEM);

        assertThat(sent()).isEqualTo("{\"transactionData\":{\"Name\":\"Invoices\"}}");
    }

    @Test
    void whatIsDoneSaysWhatCameOfIt() throws Exception {
        enqueue(200);

        items.complete(ITEM, Map.of("paid", JsonValue.of("true")));

        assertThat(sent()).isEqualTo("{\"transactionResult\":{\"IsSuccessful\":true,\"Output\":{\"paid\":true}}}");
    }

    @Test
    void whatFailedSaysWhy() throws Exception {
        enqueue(200);

        items.fail(ITEM, ProcessingExceptionType.APPLICATION_EXCEPTION, "Timeout");

        assertThat(sent())
                .isEqualTo("{\"transactionResult\":{\"IsSuccessful\":false,"
                        + "\"ProcessingException\":{\"Reason\":\"Timeout\",\"Type\":\"ApplicationException\"}}}");
    }

    @Test
    void whatIsPostponedIsNoFailure() throws Exception {
        enqueue(200);

        items.postpone(ITEM, Instant.parse("2099-01-01T00:00:00Z"));

        assertThat(sent())
                .isEqualTo("{\"transactionResult\":{\"IsSuccessful\":true,\"DeferDate\":\"2099-01-01T00:00:00Z\"}}");
    }

    /** The server would take it for done. */
    @Test
    void nothingIsPostponedIntoThePast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> items.postpone(ITEM, Instant.parse("2020-01-01T00:00:00Z")))
                .withMessage("DeferDate must be in the future, not 2020-01-01T00:00:00Z");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void anUpdateSendsWhatTheServerTakesAndNoMore() throws Exception {
        enqueue(200, READ);
        enqueue(200);

        items.update(ITEM, item -> item.withPriority(QueueItemPriority.HIGH));

        server.takeRequest();
        assertThat(sent())
                .isEqualTo("{\"Reference\":\"A\",\"Priority\":\"High\","
                        + "\"SpecificContent\":{\"amount\":12.50},\"DueDate\":null}");
    }

    @Test
    void whatCannotBeChangedIsNotSent() {
        enqueue(200, READ);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> items.update(
                        ITEM,
                        item -> new QueueItemBuilder().from(item).reference("B").build()))
                .withMessageContaining("Reference");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    static Stream<Arguments> tooLong() {
        NewQueueItem item = NewQueueItem.of("A");
        TransactionResult done = TransactionResult.successful();
        return Stream.of(
                Arguments.of(
                        add(item.withReference(text(129))),
                        "Reference has 129 characters; the server takes at most 128"),
                Arguments.of(
                        add(item.withProgress(text(104_858))),
                        "Progress has 104858 characters; the server takes at most 104857"),
                Arguments.of(
                        add(item.withContent("ä", JsonValue.ofText(text(511_997)))),
                        "SpecificContent has 512001 bytes of JSON; the server takes at most 512000"),
                Arguments.of(
                        (Send) items -> items.addAll(
                                "Invoices", CommitType.ALL_OR_NOTHING, List.of(item, item.withReference(text(200)))),
                        "Item 2 of 2: Reference has 200 characters; the server takes at most 128"),
                Arguments.of(
                        (Send) items -> items.startTransaction(
                                NewTransaction.of("Invoices").withReference(text(129))),
                        "Reference has 129 characters; the server takes at most 128"),
                Arguments.of(
                        (Send) items ->
                                items.setResult(ITEM, done.withOutput(Map.of("a", JsonValue.ofText(text(102_400))))),
                        "Output has 102403 bytes of JSON; the server takes at most 102400"),
                Arguments.of(
                        (Send) items ->
                                items.setResult(ITEM, done.withAnalytics(Map.of("a", JsonValue.ofText(text(10_240))))),
                        "Analytics has 10243 bytes of JSON; the server takes at most 10240"),
                Arguments.of(
                        (Send) items -> items.fail(ITEM, ProcessingExceptionType.BUSINESS_EXCEPTION, text(102_401)),
                        "Reason has 102401 characters; the server takes at most 102400"),
                Arguments.of(
                        (Send) items -> items.progress(ITEM, text(104_858)),
                        "Progress has 104858 characters; the server takes at most 104857"));
    }

    /** A call that has to be refused. */
    private interface Send {
        void by(QueueItemsApi items);
    }

    private static Send add(NewQueueItem item) {
        return items -> items.add("Invoices", item);
    }

    private static String text(int length) {
        return "x".repeat(length);
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void whatIsTooLongIsNamedBeforeAnythingIsSent(Send send, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> send.by(items)).withMessage(message);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void whatIsJustShortEnoughIsSent() {
        enqueue(201, READ);

        items.add("Invoices", NewQueueItem.of(text(128)).withContent("ä", JsonValue.ofText(text(511_996))));

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aVersionIsThatOfTheItemAsItWasRead() {
        enqueue(200, READ);

        QueueItemVersion version = QueueItemVersion.of(items.get(ITEM));

        assertThat(version).isEqualTo(QueueItemVersion.of(ITEM, "AAE="));
        assertThat(version.rowVersion()).isEqualTo(Optional.of("AAE="));
    }
}
