package io.github.rpaclients.uipath.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class RawTest extends OrchestratorTest {
    @Test
    void reachesAnyPathOfTheOrchestrator() throws Exception {
        enqueue(200, "{\"value\":[]}");

        assertThat(orchestrator.raw().get("odata/Jobs", Map.of("$top", "5")).json())
                .isEqualTo("{\"value\":[]}");

        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo(BASE + "/odata/Jobs?%24top=5");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer pat");
        assertThat(request.getHeaders().get("X-UIPATH-OrganizationUnitId")).isNull();
    }

    @Test
    void reachesItInAFolder() throws Exception {
        enqueue(200, "{\"value\":[]}");

        orchestrator.inFolder(FolderRef.id(FolderId.of(7))).raw().get("odata/Jobs");

        assertThat(server.takeRequest().getHeaders().get("X-UIPATH-OrganizationUnitId"))
                .isEqualTo("7");
    }

    @Test
    void quotesTheOrchestratorsWords() {
        enqueue(404, "{\"message\":\"No such job\",\"errorCode\":1002}");

        assertThatThrownBy(() -> orchestrator.raw().get("odata/Jobs(5)"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("GET /odata/Jobs(5): 404 [1002] No such job.");
    }
}
