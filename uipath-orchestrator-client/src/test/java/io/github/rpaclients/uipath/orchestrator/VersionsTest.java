package io.github.rpaclients.uipath.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.NotOfferedException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.model.TagBuilder;
import io.github.rpaclients.uipath.orchestrator.queues.NewQueue;
import io.github.rpaclients.uipath.orchestrator.status.ServerVersion;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** Servers of other versions than the newest. */
class VersionsTest extends OrchestratorTest {
    private static final FolderKey FOLDER = FolderKey.of("d0000000-0009-4000-8000-000000000013");
    private static final Tag TAG = new TagBuilder().name("a").build();

    /** {@code DELETE /api/Folders/DeleteByKey}, which is there since 17. */
    private void callWhatIsThereSince17() {
        orchestrator.folders().delete(FOLDER);
    }

    @Test
    void saysWithTheAnswersOwnNumberThatAnOperationIsTooNew() {
        enqueue(404, "15.0, 16.0", "");

        assertThatThrownBy(this::callWhatIsThereSince17)
                .isInstanceOf(NotOfferedException.class)
                .hasMessageContaining(
                        "This operation is there since Web API version 17; the server has Web API version 16.");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void asksWhereTheAnswerHasNoNumber() throws InterruptedException {
        onPremises();
        enqueue(404);
        enqueue(200, "{\"version\":\"22.10.1\"}");
        enqueue(405);

        assertThatThrownBy(this::callWhatIsThereSince17)
                .isInstanceOf(NotOfferedException.class)
                .hasMessageContaining("the server has Web API version 15 (22.10.1).");
        assertThatThrownBy(this::callWhatIsThereSince17).isInstanceOf(NotOfferedException.class);
        server.takeRequest();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/Status/Version");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void takesA404ForWhatItIsWhereNothingIsKnown() {
        enqueue(404);
        enqueue(503);
        enqueue(404);
        enqueue(404);

        // the server cannot be asked, and the next time it does not know the question, as a cloud might one day
        assertThatThrownBy(this::callWhatIsThereSince17).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(this::callWhatIsThereSince17).isInstanceOf(NotFoundException.class);
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void takesA404ForWhatItIsWhereTheServerIsNewEnough() {
        enqueue(404, "17.0", "");

        assertThatThrownBy(this::callWhatIsThereSince17).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isAskedOnceAndNotAgainByViews() {
        enqueue(200, "19.0, 20.0", "{\"version\":\"26.3.1\",\"deployment\":\"x\"}");

        assertThat(orchestrator.version()).hasToString("Web API version 20 (26.3.1)");
        assertThat(orchestrator.version().webApi()).hasValue(20);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void isTheNewestInACloudWithoutNumbers() {
        enqueue(200, "{\"version\":\"25.10.1\"}");

        assertThat(orchestrator.version().has(99)).isTrue();
    }

    @Test
    void isTheOldestOfOnesOwnWhereItDoesNotKnowTheQuestion() {
        onPremises();
        enqueue(404);

        assertThat(orchestrator.version()).isEqualTo(ServerVersion.ofWebApi(11));
    }

    @Test
    void isNotGuessedWhereItCannotBeAsked() {
        enqueue(500);

        assertThatThrownBy(() -> orchestrator.version()).isInstanceOf(ServerException.class);
    }

    @Test
    void isAskedNothingWhereItWasTold() {
        ServerVersion told = ServerVersion.ofProduct("21.10.4");

        assertThat(orchestrator.forVersion(told).version()).isEqualTo(told);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void isSentNothingThatItDoesNotKnow() throws InterruptedException {
        enqueue(201, "{\"Id\":7,\"Name\":\"Invoices\"}");
        enqueue(201, "{\"Id\":7,\"Name\":\"Invoices\"}");
        NewQueue queue = NewQueue.of("Invoices").withTags(List.of(TAG)).withRetryAbandonedItems(true);

        create(orchestrator.forVersion(ServerVersion.ofWebApi(15)), queue);
        create(orchestrator, queue);

        assertThat(server.takeRequest().getBody().utf8()).contains("Tags").doesNotContain("RetryAbandonedItems");
        assertThat(server.takeRequest().getBody().utf8()).contains("Tags", "RetryAbandonedItems");
    }

    private static void create(OrchestratorClient client, NewQueue queue) {
        client.inFolder(FolderRef.id(FolderId.of(13))).queues().create(queue);
    }

    private void onPremises() {
        orchestrator.close();
        orchestrator = client(UiPathDeployment.standalone(server.url("/").uri(), "production"));
    }

    private void enqueue(int status, String versions, String json) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("api-supported-versions", versions)
                .addHeader("Content-Type", "application/json")
                .body(json)
                .build());
    }
}
