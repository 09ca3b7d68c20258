package io.github.rpaclients.uipath.orchestrator.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** How often folders are looked up, and what makes a client forget them. */
class FolderLookupsTest extends OrchestratorTest {
    private static final FolderRef FINANCE = FolderRef.path("Finance");
    private static final FolderKey KEY = FolderKey.of("5f0c4c4e-9f39-4d9e-8a53-000000000041");

    private void enqueueFinance(int id) {
        enqueue(200, "{\"@odata.count\":1,\"value\":[" + finance(id) + "]}");
    }

    private static String finance(int id) {
        return "{\"Id\":" + id + ",\"DisplayName\":\"Finance\",\"FullyQualifiedName\":\"Finance\"}";
    }

    @Test
    void looksAFolderUpOnceForAllThreadsAndViews() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .headersDelay(200, TimeUnit.MILLISECONDS)
                .body("{\"@odata.count\":1,\"value\":[" + finance(5) + "]}")
                .build());
        FoldersApi view =
                orchestrator.withOptions(CallOptions.builder().build()).folders();

        List<FolderId> ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> (i % 2 == 0 ? view : orchestrator.folders())
                        .resolve(FINANCE)
                        .id())
                .collect(Collectors.toList());

        assertThat(ids).hasSize(8).containsOnly(FolderId.of(5));
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(requestLine()).startsWith("GET /odata/Folders?$filter=FullyQualifiedName%20eq%20%27Finance%27&");
    }

    @Test
    void looksAFolderUpByWhatItIsNamedBy() throws Exception {
        enqueue(200, finance(5));
        enqueue(200, finance(5));

        orchestrator.folders().resolve(FolderRef.key(KEY));
        orchestrator.folders().resolve(FolderRef.id(FolderId.of(5)));

        assertThat(requestLine())
                .isEqualTo("GET /odata/Folders/UiPath.Server.Configuration.OData.GetByKey(identifier=" + KEY + ")");
        assertThat(requestLine()).isEqualTo("GET /odata/Folders(5)");
    }

    @Test
    void asksAgainForAFolderThatWasNotThere() {
        enqueue(200, "{\"@odata.count\":0,\"value\":[]}");
        enqueueFinance(5);

        assertThatThrownBy(() -> orchestrator.folders().resolve(FINANCE))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("There is no folder Finance");
        assertThat(orchestrator.folders().resolve(FINANCE).id()).isEqualTo(FolderId.of(5));
    }

    @Test
    void makesACallOnceMoreForTheFolderThatHasTakenTheName() {
        enqueueFinance(5);
        enqueue(404, "{\"message\":\"Folder not found\"}");
        enqueueFinance(6);
        enqueue(200, finance(6));

        Folder found = orchestrator
                .folders()
                .resolve(FINANCE, folder -> orchestrator.folders().get(folder.id()));

        assertThat(found.id()).isEqualTo(FolderId.of(6));
        assertThat(orchestrator.folders().resolve(FINANCE).id()).isEqualTo(FolderId.of(6));
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void repeatsNoCallForTheSameFolder() {
        enqueueFinance(5);
        enqueue(404, "{\"message\":\"User not found\"}");
        enqueueFinance(5);

        assertThatThrownBy(() -> orchestrator
                        .folders()
                        .resolve(FINANCE, folder -> orchestrator.folders().get(folder.id())))
                .hasMessageContaining("User not found");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void forgetsFoldersWhenItMovesOne() {
        enqueueFinance(5);
        enqueue(200);
        enqueueFinance(7);

        orchestrator.folders().resolve(FINANCE);
        orchestrator.folders().move(FolderId.of(5), FolderId.of(2));

        assertThat(orchestrator.folders().resolve(FINANCE).id()).isEqualTo(FolderId.of(7));
    }
}
