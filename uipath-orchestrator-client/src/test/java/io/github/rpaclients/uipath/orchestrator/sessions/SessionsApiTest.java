package io.github.rpaclients.uipath.orchestrator.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.SessionId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import org.junit.jupiter.api.Test;

class SessionsApiTest extends OrchestratorTest {
    private static final SessionId ID = SessionId.of(900);

    @Test
    void runtimesAreOrderedBySessionAndKind() throws InterruptedException {
        enqueue(200, "{\"@odata.count\":0,\"value\":[]}");

        assertThat(orchestrator.sessions().runtimes(RobotType.UNATTENDED).toList())
                .isEmpty();

        assertThat(requestLine()).contains("?runtimeType=Unattended&$orderby=SessionId%2CRuntimeType&$top=1000");
    }

    @Test
    void maintenanceSaysNothingOfJobsUnlessTold() throws InterruptedException {
        enqueue(204);
        enqueue(204);
        enqueue(204);

        orchestrator.sessions().startMaintenance(ID);
        orchestrator.sessions().startMaintenance(ID, StopStrategy.KILL);
        orchestrator.sessions().endMaintenance(ID);

        assertThat(body()).isEqualTo("{\"sessionId\":900,\"maintenanceMode\":\"Enabled\"}");
        assertThat(body())
                .isEqualTo("{\"sessionId\":900,\"maintenanceMode\":\"Enabled\",\"stopJobsStrategy\":\"Kill\"}");
        assertThat(body()).isEqualTo("{\"sessionId\":900,\"maintenanceMode\":\"Default\"}");
    }

    @Test
    void debugModeEndsWithoutMinutes() throws InterruptedException {
        enqueue(204);
        enqueue(204);

        orchestrator.sessions().startDebugMode(ID, 30);
        orchestrator.sessions().endDebugMode(ID);

        assertThat(body()).isEqualTo("{\"enabled\":true,\"minutes\":30}");
        assertThat(body()).isEqualTo("{\"enabled\":false}");
    }

    private String body() throws InterruptedException {
        return server.takeRequest().getBody().utf8();
    }
}
