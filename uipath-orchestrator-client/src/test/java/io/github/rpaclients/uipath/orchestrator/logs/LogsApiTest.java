package io.github.rpaclients.uipath.orchestrator.logs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Log entries on their way to the server. */
class LogsApiTest extends OrchestratorTest {
    @Test
    void areSentAsTextsInAList() throws InterruptedException {
        enqueue(200);

        orchestrator
                .logs()
                .submit(List.of(LogEntry.of("Information", "Paid", Instant.parse("2026-11-02T07:30:00Z"))
                        .withProcessName("Invoices")));

        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("[\"{\\\"message\\\":\\\"Paid\\\",\\\"level\\\":\\\"Information\\\","
                        + "\\\"timeStamp\\\":\\\"2026-11-02T07:30:00Z\\\",\\\"processName\\\":\\\"Invoices\\\"}\"]");
    }
}
