package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The examples of jobs and queues do what the README says of them. */
class WorkOnSimulatorTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private Runnable robot = () -> {};
    private final OrchestratorClient orchestrator = OrchestratorClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(ClientCredentials.of(
                    uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Execution", "OR.Jobs", "OR.Queues"))
            .http(HttpOptions.builder().sleeper(pause -> robot.run()).build())
            .build();

    @AfterEach
    void stop() {
        orchestrator.close();
        uipath.close();
    }

    @Test
    void aProcessIsRunOnceForAMonth() {
        uipath.orchestrator().addRelease("Finance", "Invoices", "1.0.2");
        robot = () -> uipath.orchestrator().jobs().forEach(job -> job.run().finish("{'total':12.50}"));

        assertThat(RunAProcess.run(orchestrator, "2026-11")).containsEntry("total", JsonValue.of("12.50"));
        assertThat(RunAProcess.run(orchestrator, "2026-11")).containsEntry("total", JsonValue.of("12.50"));

        assertThat(uipath.orchestrator().jobs()).hasSize(1);
    }

    @Test
    void aQueueIsWorkedThrough() {
        uipath.orchestrator().onlyRobotsGetItems(false).addQueue("Finance", "Invoices");
        WorkThroughAQueue.add(orchestrator, "4711", "12.50");
        WorkThroughAQueue.add(orchestrator, "4712", "7");

        WorkThroughAQueue.work(orchestrator, item -> item.reference().equals(Optional.of("4711")));

        assertThat(uipath.orchestrator().queue("Invoices").statuses()).containsExactly("Successful", "Failed");
    }
}
