package io.github.rpaclients.uipath.orchestrator.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.ExportId;
import io.github.rpaclients.uipath.orchestrator.model.ExportStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting for the file of an export, in a time that only goes forward when somebody waits. */
class ExportsApiTest {
    private static final ExportId ID = ExportId.of(31);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final MockWebServer server = new MockWebServer();
    private final List<Duration> pauses = new ArrayList<>();
    private volatile long now;
    private OrchestratorClient orchestrator;

    @BeforeEach
    void start() throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
        orchestrator = OrchestratorClient.builder()
                .deployment(UiPathDeployment.hosted(server.url("/").uri(), "acme", "production"))
                .credentials(UiPathCredentials.token(Secret.of("pat")))
                .http(HttpOptions.builder()
                        .ticker(() -> now)
                        .sleeper(this::sleep)
                        .rateLimits(false)
                        .build())
                .build();
    }

    private void sleep(Duration pause) {
        pauses.add(pause);
        now += pause.toNanos();
    }

    @AfterEach
    void stop() {
        orchestrator.close();
        server.close();
    }

    private void enqueue(int status, String json) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(json)
                .build());
    }

    private void enqueueStatus(String status) {
        enqueue(200, "{\"Id\":31,\"Status\":\"" + status + "\"}");
    }

    private void enqueueFile() {
        enqueue(200, "{\"Uri\":\"" + server.url("/storage/31.csv") + "\",\"RequiresAuth\":false}");
        server.enqueue(new MockResponse.Builder().body("Id;State").build());
    }

    private String read() throws IOException {
        try (Download file = orchestrator.exports().await(ID, FIVE_MINUTES)) {
            return new String(file.stream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void readsTheFileWhenItIsWritten() throws Exception {
        enqueueStatus("New");
        enqueueStatus("InProgress");
        enqueueStatus("Completed");
        enqueueFile();

        assertThat(read()).isEqualTo("Id;State");
        assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void asksAgainAServerThatIsAwayForAWhile() throws Exception {
        enqueueStatus("New");
        enqueue(500, "{}");
        enqueueStatus("Completed");
        enqueueFile();

        assertThat(read()).isEqualTo("Id;State");
    }

    @Test
    void doesNotWaitForWhatTheServerCouldNotWrite() {
        enqueueStatus("Failed");

        ExportNotDoneException failure = catchThrowableOfType(ExportNotDoneException.class, this::read);

        assertThat(failure).hasMessage("The server could not write a file: export 31 is Failed");
        assertThat(failure.id()).isEqualTo(ID);
        assertThat(failure.status()).contains(ExportStatus.FAILED);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void endsWhenTheTimeIsUp() {
        enqueueStatus("InProgress");
        for (int i = 0; i < 40; i++) {
            enqueue(500, "{}");
        }

        assertThatThrownBy(this::read)
                .isInstanceOf(ExportNotDoneException.class)
                .hasMessage("After PT5M: export 31 is InProgress")
                .hasCauseInstanceOf(ServerException.class);
        assertThat(now).isEqualTo(FIVE_MINUTES.toNanos());
    }

    @Test
    void givesUpWhereItMayNotLook() {
        enqueueStatus("New");
        enqueue(403, "{\"message\":\"You are not authorized!\"}");

        assertThatThrownBy(this::read).isInstanceOf(ForbiddenException.class);
    }
}
