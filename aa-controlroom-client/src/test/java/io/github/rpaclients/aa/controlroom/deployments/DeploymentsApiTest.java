package io.github.rpaclients.aa.controlroom.deployments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.activities.Execution;
import io.github.rpaclients.aa.controlroom.activities.ExecutionStatus;
import io.github.rpaclients.aa.controlroom.ids.DeploymentId;
import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.error.BadRequestException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.http.HttpOptions;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Running bots and waiting for them, in a time that only goes forward when somebody waits. */
class DeploymentsApiTest {
    private static final String DEPLOY = "POST /v4/automations/deploy";
    private static final String DEPLOY_V3 = "POST /v3/automations/deploy";
    private static final String LIST = "POST /v3/activity/list";
    private static final String ONE = "GET /v3/activity/execution/e1";
    private static final DeploymentId D1 = DeploymentId.of("d1");
    private static final Duration LONG = Duration.ofMinutes(30);
    private static final Instant SINCE = Instant.parse("2026-11-01T00:00:00Z");
    private static final NewDeployment BOT = NewDeployment.of(FileId.of(83)).withAutomationName("4711");
    private static final RunMode AS_USER = RunMode.unattended(UnattendedRequest.onDefaultDevice(List.of(UserId.of(9))));

    private final ScriptedServer server = new ScriptedServer();
    private final List<Duration> pauses = new ArrayList<>();
    private final ControlRoomClient client = server.client()
            .http(HttpOptions.builder()
                    .clock(server.clock())
                    .ticker(server.clock())
                    .sleeper(this::sleep)
                    .maxAttempts(1)
                    .build())
            .build();
    private final DeploymentsApi deployments = client.deployments();

    private void sleep(Duration pause) {
        pauses.add(pause);
        server.clock().advance(pause);
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void findsABotByItsPath() {
        String files = "POST /v2/repository/workspaces/public/files/list";
        server.on(
                files,
                200,
                "{\"page\":{\"totalFilter\":1},\"list\":[{\"id\":\"83\",\"name\":\"Invoices\",\"path\":\"Bots\\\\Invoices\"}]}");

        assertThat(deployments.bot("bots\\invoices")).isEqualTo(FileId.of(83));
        assertThat(server.body(files)).contains("\"field\":\"path\",\"value\":\"bots\\\\invoices\"");
        assertThatThrownBy(() -> deployments.bot("Bots\\Orders")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void namesOneWayToRun() {
        server.on(DEPLOY, 200, "{\"deploymentId\":\"d1\"}");

        Deployment deployment = deployments.deploy(
                BOT.withInput("month", BotValue.text("2026-11")),
                RunMode.attended(AttendedRequest.inChildWindow(DeviceId.of(5))));

        assertThat(deployment.id()).isEqualTo(D1);
        assertThat(server.body(DEPLOY))
                .isEqualTo("{\"botId\":83,\"automationName\":\"4711\",\"botInput\":{\"month\":{\"type\":\"STRING\","
                        + "\"string\":\"2026-11\"}},\"attendedRequest\":{\"deploymentDeviceId\":5,"
                        + "\"launchInChildWindow\":true}}");
    }

    @Test
    void runsAsUsersByTheOlderOperation() {
        server.on(DEPLOY_V3, 200, "{\"deploymentId\":\"d1\"}");
        UnattendedRequest onPool = UnattendedRequest.onPools(List.of(UserId.of(9)), List.of(DevicePoolId.of(3)));

        deployments.deployV3(BOT, RunMode.unattended(onPool));

        assertThat(server.body(DEPLOY_V3))
                .isEqualTo("{\"automationName\":\"4711\",\"botInput\":{},\"fileId\":83,\"runAsUserIds\":[9],"
                        + "\"poolIds\":[3],\"overrideDefaultDevice\":true}");
        assertThatThrownBy(() -> deployments.deployV3(BOT, RunMode.headless(HeadlessRequest.as(UserId.of(9)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deployments.deployV3(BOT.withDescription("x"), AS_USER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesARunAsNobodyAndOnNoPool() {
        assertThatThrownBy(() -> UnattendedRequest.onDefaultDevice(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnattendedRequest.onPools(List.of(UserId.of(9)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waitsForADeploymentThatTheListDoesNotHaveYet() {
        server.on(LIST, page(), page(row("e1", "QUEUED")), page(row("e1", "RUNNING")), page(row("e1", "COMPLETED")))
                .on(ONE, 200, row("e1", "COMPLETED").replaceFirst("}$", OUTPUT));

        Execution done = deployments.await(D1, LONG);

        assertThat(done.status()).contains(ExecutionStatus.COMPLETED);
        assertThat(done.outputs().get("total").asNumber()).contains(new BigDecimal("12.50"));
        assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(server.body(LIST))
                .contains("{\"operator\":\"eq\",\"field\":\"deploymentId\",\"value\":\"d1\"}")
                .contains("\"sort\":[{\"field\":\"createdOn\",\"direction\":\"asc\"}]");
    }

    private static final String OUTPUT =
            ",\"botOutVariables\":{\"values\":{\"total\":{\"type\":\"NUMBER\",\"number\":\"12.50\"}}}}";

    @Test
    void givesBackARunThatFailed() {
        server.on(LIST, page(row("e1", "RUN_FAILED")))
                .on(ONE, 200, row("e1", "RUN_FAILED").replaceFirst("}$", ",\"error\":{\"code\":\"E1\"}}"));

        assertThat(deployments.await(D1, LONG).error().orElseThrow().code()).contains("E1");
    }

    @Test
    void saysWhatIsNotOverWhenTheTimeIs() {
        server.on(LIST, page(row("e1", "RUNNING")));

        assertThatThrownBy(() -> deployments.await(D1, Duration.ofSeconds(5)))
                .isInstanceOfSatisfying(DeploymentNotDoneException.class, e -> {
                    assertThat(e.id()).isEqualTo(D1);
                    assertThat(e.executions()).containsExactly(ExecutionId.of("e1"));
                    assertThat(e).hasMessageContaining("e1 is RUNNING");
                });
        assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(3));
    }

    @Test
    void doesNotWaitForEverForADeploymentThatNeverComes() {
        server.on(LIST, page());

        assertThatThrownBy(() -> deployments.await(D1, LONG))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("d1");
        assertThat(pauses.stream().mapToLong(Duration::getSeconds).sum()).isBetween(300L, 312L);
    }

    @Test
    void asksAServerAgainThatWasAway() {
        server.on(LIST, page(row("e1", "RUNNING")), ScriptedServer.json(503, ""), page(row("e1", "COMPLETED")))
                .on(ONE, 200, row("e1", "COMPLETED"));

        assertThat(deployments.await(D1, LONG).id()).isEqualTo(ExecutionId.of("e1"));
    }

    @Test
    void waitsForAsManyExecutionsAsThereAreToBe() {
        server.on(LIST, page(row("e1", "COMPLETED")), page(row("e1", "COMPLETED"), row("e2", "COMPLETED")))
                .on(ONE, 200, row("e1", "COMPLETED"))
                .on("GET /v3/activity/execution/e2", 200, row("e2", "COMPLETED"));

        assertThat(deployments.await(D1, 2, LONG)).extracting(Execution::id).hasSize(2);
        assertThatThrownBy(() -> deployments.await(D1, 0, LONG)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deployments.await(D1, LONG)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void runsWhatWasNotRunSince() {
        server.on(LIST, page(row("e1", "COMPLETED").replace("4711", "4710")))
                .on(DEPLOY, 200, "{\"deploymentId\":\"d2\"}");

        assertThat(deployments.deployOnce(BOT, AS_USER, SINCE).id()).isEqualTo(DeploymentId.of("d2"));
        assertThat(server.body(LIST)).contains("\"sort\":[{\"field\":\"createdOn\",\"direction\":\"desc\"}]");
    }

    @Test
    void doesNotRunAgainWhatWasRun() {
        server.on(LIST, page(row("e1", "RUNNING")));

        assertThat(deployments.deployOnce(BOT, AS_USER, SINCE).id()).isEqualTo(D1);
        assertThat(server.received(DEPLOY)).isEmpty();
    }

    @Test
    void doesNotMindWhatWasRunTooLongAgo() {
        server.on(LIST, page(row("e1", "COMPLETED"))).on(DEPLOY, 200, "{\"deploymentId\":\"d2\"}");

        Instant later = Instant.parse("2026-11-21T00:00:00Z");

        assertThat(deployments.deployOnce(BOT, AS_USER, later).id()).isEqualTo(DeploymentId.of("d2"));
    }

    @Test
    void findsWhatBeganThoughTheAnswerWasLost() {
        server.on(LIST, page(), page(), page(), page(row("e1", "RUNNING"))).on(DEPLOY, ScriptedServer.dropped());

        assertThat(deployments.deployOnce(BOT, AS_USER, SINCE).id()).isEqualTo(D1);
        assertThat(server.received(DEPLOY)).hasSize(1);
        assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void leavesItUncertainWhereNothingIsFound() {
        server.on(LIST, page()).on(DEPLOY, ScriptedServer.dropped());

        assertThatThrownBy(() -> deployments.deployOnce(BOT, AS_USER, SINCE)).isInstanceOf(ConnectionException.class);
        assertThat(server.received(DEPLOY)).hasSize(1);
        assertThat(pauses.stream().mapToLong(Duration::getSeconds).sum()).isEqualTo(30);
    }

    @Test
    void doesNotLookForWhatTheServerRefused() {
        server.on(LIST, page()).on(DEPLOY, 400, "{\"message\":\"There is no such bot\"}");

        assertThatThrownBy(() -> deployments.deployOnce(BOT, AS_USER, SINCE)).isInstanceOf(BadRequestException.class);
        assertThat(server.received(LIST)).hasSize(1);
    }

    @Test
    void wantsANameToFindADeploymentBy() {
        NewDeployment nameless = NewDeployment.of(FileId.of(83));

        assertThatThrownBy(() -> deployments.deployOnce(nameless, AS_USER, SINCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.lines()).isEmpty();
    }

    private static mockwebserver3.MockResponse page(String... rows) {
        return ScriptedServer.json(
                200, "{\"page\":{\"totalFilter\":" + rows.length + "},\"list\":[" + String.join(",", rows) + "]}");
    }

    private static String row(String id, String status) {
        return "{\"id\":\"" + id + "\",\"status\":\"" + status + "\",\"deploymentId\":\"d1\","
                + "\"automationName\":\"4711\",\"createdOn\":\"2026-11-20T02:00:00Z\"}";
    }
}
