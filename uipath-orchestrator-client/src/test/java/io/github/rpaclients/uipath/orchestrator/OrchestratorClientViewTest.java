package io.github.rpaclients.uipath.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class OrchestratorClientViewTest extends OrchestratorTest {
    private static final CallOptions ONCE = CallOptions.builder().maxAttempts(1).build();
    private static final UserId ADA = UserId.of(13);

    @Test
    void keepsWithinTheLimitsOfTheView() {
        enqueue(503);

        assertThatThrownBy(() -> orchestrator.withOptions(ONCE).users().get(ADA))
                .isInstanceOf(ServerException.class);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void closesAViewWithoutTheOriginal() {
        OrchestratorClient view = orchestrator.withOptions(ONCE);

        view.close();

        assertClosed(view);
        enqueue(204);
        orchestrator.users().delete(ADA);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void closesAViewWithTheOriginal() {
        OrchestratorClient view = orchestrator.withOptions(ONCE);

        orchestrator.close();
        orchestrator.close();

        assertClosed(view);
        assertClosed(orchestrator);
    }

    @Test
    void closesOnlyItselfOverASharedConnection() {
        enqueue(204);
        UiPathConnection connection = connection();
        OrchestratorClient closed = OrchestratorClient.over(connection);
        OrchestratorClient open = OrchestratorClient.over(connection);

        closed.close();

        assertClosed(closed);
        open.users().delete(ADA);
        assertThat(server.getRequestCount()).isEqualTo(1);
        connection.close();
    }

    @Test
    void isClosedWithTheConnectionThatItShares() {
        UiPathConnection connection = connection();
        OrchestratorClient client = OrchestratorClient.over(connection);

        connection.close();

        assertClosed(client);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void callsGoToTheFolderOfTheViewAndToNoOther() throws Exception {
        OrchestratorClient elsewhere = orchestrator.withOptions(CallOptions.builder()
                .header("X-UIPATH-OrganizationUnitID", "1")
                .header("x-uipath-folderpath", "Shared")
                .header("X-Trace", "7")
                .build());
        String finance = "RgBpAG4AYQBuAGMAZQA=";

        for (FolderRef folder : List.of(FolderRef.id(FolderId.of(2)), FolderRef.path("Finance"))) {
            enqueue(200, "{\"value\":[]}");
            elsewhere.inFolder(folder).buckets().list().toList();
        }

        assertThat(folders(server.takeRequest())).containsExactly("X-UIPATH-OrganizationUnitId: 2");
        RecordedRequest last = server.takeRequest();
        assertThat(folders(last)).containsExactly("X-UIPATH-FolderPath-Encoded: " + finance);
        assertThat(last.getHeaders().get("X-Trace")).isEqualTo("7");
    }

    private static List<String> folders(RecordedRequest request) {
        return StreamSupport.stream(request.getHeaders().spliterator(), false)
                .map(header -> header.getFirst() + ": " + header.getSecond())
                .filter(header -> header.matches("(?i)x-uipath-(organizationunit|folder).*"))
                .collect(Collectors.toList());
    }

    private UiPathConnection connection() {
        return UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(server.url("/").uri(), "acme", "production"))
                .credentials(UiPathCredentials.token(Secret.of("pat")))
                .build();
    }

    private static void assertClosed(OrchestratorClient client) {
        assertThatThrownBy(() -> client.users().delete(ADA))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The client is closed");
    }
}
