package io.github.rpaclients.aa.controlroom.blm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.aa.controlroom.transfers.NotDoneException;
import io.github.rpaclients.aa.controlroom.transfers.Pending;
import io.github.rpaclients.aa.controlroom.transfers.TransferFailedException;
import io.github.rpaclients.aa.controlroom.transfers.TransferState;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Sleeper;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Exports and imports, in a time that only goes forward when somebody waits. */
class BlmApiTest {
    private static final TransferId ID = TransferId.of("r1");
    private static final Duration LONG = Duration.ofMinutes(30);
    /** Half of the thirty seconds that a client waits for bytes. */
    private static final String POLL = "GET /v2/blm/status/r1/timeout/15000";

    private static final MockResponse RUNNING = status("IN_PROGRESS", "");
    private static final MockResponse DONE = status("COMPLETED", ",\"downloadFileId\":\"f1\"");

    private final ScriptedServer server = new ScriptedServer();
    private final List<Duration> pauses = new ArrayList<>();
    private final ControlRoomClient client = client(pause -> {
        pauses.add(pause);
        server.clock().advance(pause);
    });
    private final BlmApi blm = client.blm();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private ControlRoomClient client(Sleeper sleeper) {
        return server.client()
                .http(HttpOptions.builder()
                        .clock(server.clock())
                        .ticker(server.clock())
                        .sleeper(sleeper)
                        .maxAttempts(1)
                        .build())
                .build();
    }

    private static MockResponse status(String status, String more) {
        return ScriptedServer.json(200, "{\"requestId\":\"r1\",\"status\":\"" + status + "\"" + more + "}");
    }

    @Test
    void exportsWaitsAndReadsTheArchive() throws IOException {
        server.on("POST /v2/blm/export", 202, "{\"requestId\":\"r1\"}")
                .on(POLL, RUNNING, DONE)
                .on("GET /v2/blm/download/f1", 200, "PK");

        Pending<Download> export = blm.export(BotExport.of("nightly", List.of(FileId.of(4711))));

        try (Download archive = export.await(LONG)) {
            assertThat(new String(archive.stream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("PK");
        }
        assertThat(server.body("POST /v2/blm/export"))
                .isEqualTo("{\"name\":\"nightly\",\"fileIds\":[4711],\"includePackages\":false}");
    }

    @Test
    void findsAnExportAgainByTheTextOfItsId() {
        server.on(POLL, DONE).on("GET /v2/blm/download/f1", 200, "PK");

        blm.pendingExport(TransferId.of(ID.toString())).await(LONG).close();

        assertThat(server.lines()).containsExactly(POLL, "GET /v2/blm/download/f1");
    }

    @Test
    void looksLessAndLessOftenWhereTheServerDoesNotWait() {
        server.on(POLL, RUNNING, RUNNING, RUNNING, RUNNING, RUNNING, RUNNING, DONE);

        blm.pendingImport(ID).await(LONG);

        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(2L, 4L, 6L, 8L, 10L, 10L);
    }

    @Test
    void hasTheServerWaitNoLongerThanThereIsTime() {
        server.on("GET /v2/blm/status/r1/timeout/5000", RUNNING)
                .on("GET /v2/blm/status/r1/timeout/3000", RUNNING)
                .on("GET /v2/blm/status/r1", RUNNING);

        assertThatThrownBy(() -> blm.pendingImport(ID).await(Duration.ofSeconds(5)))
                .isInstanceOfSatisfying(
                        NotDoneException.class, e -> assertThat(e.id()).isEqualTo(ID))
                .hasMessage("After PT5S: r1 is IN_PROGRESS")
                .hasNoCause();
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(2L, 3L);
    }

    @Test
    void hasTheServerWaitNoLongerThanHalfOfWhatACallMayTake() {
        server.on("GET /v2/blm/status/r1/timeout/500", DONE);
        ControlRoomClient hasty = client.withOptions(
                CallOptions.builder().operationTimeout(Duration.ofSeconds(1)).build());

        assertThat(hasty.blm().status(ID, LONG).status()).isEqualTo(TransferState.COMPLETED);
    }

    @Test
    void saysWhyItFailed() {
        server.on(POLL, status("FAILED", ",\"errorMessage\":\"The archive is damaged\""));

        assertThatThrownBy(() -> blm.pendingImport(ID).await(LONG))
                .isInstanceOfSatisfying(
                        TransferFailedException.class, e -> assertThat(e.id()).isEqualTo(ID))
                .hasMessage("r1 is FAILED: The archive is damaged");
    }

    @Test
    void goesOnWaitingWhileTheServerIsAway() {
        server.on(POLL, RUNNING, ScriptedServer.json(503, "{}"), ScriptedServer.dropped(), DONE);

        assertThat(blm.pendingImport(ID).await(LONG).downloadFileId()).isPresent();
    }

    @Test
    void tellsThatTheLastLooksFailed() {
        server.on("GET /v2/blm/status/r1/timeout/2000", RUNNING).on("GET /v2/blm/status/r1", 503, "{}");

        assertThatThrownBy(() -> blm.pendingImport(ID).await(Duration.ofSeconds(2)))
                .isInstanceOf(NotDoneException.class)
                .hasCauseInstanceOf(ServerException.class);
    }

    @Test
    void doesNotWaitForWhatNobodyKnows() {
        server.on(POLL, 404, "{\"code\":404,\"message\":\"No such request\"}");

        assertThatThrownBy(() -> blm.pendingExport(ID).await(LONG)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesAnExportThatNamesNoFile() {
        server.on(POLL, status("COMPLETED", ""));

        assertThatThrownBy(() -> blm.pendingExport(ID).await(LONG))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("names no file");
    }

    @Test
    void endsWithAnInterrupt() {
        server.on(POLL, RUNNING);
        ControlRoomClient interrupted = client(pause -> {
            throw new InterruptedException();
        });

        assertThatThrownBy(() -> interrupted.blm().pendingImport(ID).await(LONG))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("interrupted while it waited for r1");
        assertThat(Thread.interrupted()).isTrue();
        interrupted.close();
    }

    @Test
    void sendsAnArchiveWithWhatToDoWithIt() {
        server.on("POST /v2/blm/import", 202, "{\"requestId\":\"r1\"}");

        Pending<?> begun = blm.importArchive(
                Upload.of(new byte[] {'P', 'K'}).name("nightly.zip"),
                BotImport.toPrivate(ExistingBots.OVERWRITE).archivePassword(Secret.of("Secret1!")));

        assertThat(begun.id()).isEqualTo(ID);
        assertThat(server.body("POST /v2/blm/import"))
                .contains("name=\"upload\"; filename=\"nightly.zip\"", "PK")
                .contains("name=\"actionIfExisting\"", "OVERWRITE")
                .contains("name=\"publicWorkspace\"", "false")
                .contains("name=\"archivePassword\"", "Secret1!")
                .doesNotContain("email", "includeGlobalValues");
    }

    @Test
    void doesNotBeginTwice() {
        server.on("POST /v2/blm/export", ScriptedServer.dropped());

        assertThatThrownBy(() -> blm.export(BotExport.of("nightly", List.of(FileId.of(4711)))))
                .isInstanceOf(ConnectionException.class);
        assertThat(server.lines()).hasSize(1);
    }
}
