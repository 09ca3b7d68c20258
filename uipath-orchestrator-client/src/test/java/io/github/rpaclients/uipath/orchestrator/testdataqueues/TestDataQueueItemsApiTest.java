package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TestDataQueueItemId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items of test data queues, which have their content in two forms. */
class TestDataQueueItemsApiTest extends OrchestratorTest {
    private static final Map<String, JsonValue> ACME = Map.of("name", JsonValue.ofText("Acme"));

    private TestDataQueueItemsApi items;

    @BeforeEach
    void folder() {
        items = orchestrator.inFolder(FolderRef.id(FolderId.of(13))).testDataQueueItems();
    }

    @Test
    void readsContentThatIsAText() {
        enqueue(200, "{\"Id\":21,\"ContentJson\":\"{\\\"name\\\":\\\"Acme\\\"}\"}");

        assertThat(items.get(TestDataQueueItemId.of(21)).values()).isEqualTo(ACME);
    }

    @Test
    void readsContentThatIsAnObject() {
        enqueue(200, "{\"id\":21,\"content\":{\"name\":\"Acme\"},\"isConsumed\":true}");

        assertThat(items.take("Customers").orElseThrow().values()).isEqualTo(ACME);
    }

    @Test
    void takesNothingWhereAllAreConsumed() {
        enqueue(204);

        assertThat(items.take("Customers")).isEmpty();
    }

    @Test
    void leavesConsumedWhatItOnlyLooksAt() throws InterruptedException {
        enqueue(204);

        assertThat(items.peek("Customers")).isEmpty();

        assertThat(server.takeRequest().getBody().utf8()).contains("\"setConsumed\":false");
    }

    @Test
    void sendsNothingForNoItems() {
        assertThatThrownBy(() -> items.addAll("Customers", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> items.delete(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> items.setConsumed(List.of(), true)).isInstanceOf(IllegalArgumentException.class);
        assertThat(server.getRequestCount()).isZero();
    }
}
