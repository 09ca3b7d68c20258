package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.jobs.JobNotDoneException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of jobs, queues, packages and roles do what the README and their pages say of them. */
class WorkOnSimulatorTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final AtomicLong now = new AtomicLong();
    private Runnable robot = () -> {};
    private final OrchestratorClient orchestrator = OrchestratorClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(ClientCredentials.of(
                    uipath.clientId(),
                    Secret.of(uipath.clientSecret()),
                    "OR.Execution",
                    "OR.Jobs",
                    "OR.Queues",
                    "OR.Folders",
                    "OR.Users.Read"))
            .http(HttpOptions.builder().ticker(now::get).sleeper(this::sleep).build())
            .build();

    private void sleep(Duration pause) {
        now.addAndGet(pause.toNanos());
        robot.run();
    }

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
        Map<String, JsonValue> outputs = RunAProcess.run(orchestrator, "2026-11");
        assertThat(outputs).containsEntry("total", JsonValue.of("12.50"));
        assertThat(page("run-a-process.md"))
                .contains("total: " + outputs.get("total").json());

        assertThat(uipath.orchestrator().jobs()).hasSize(1);
    }

    @Test
    void aPackageIsPublishedAndPublishedAgain(@TempDir Path folder) throws IOException {
        Path first = Files.write(folder.resolve("Invoices.1.2.0.nupkg"), new byte[] {'P', 'K'});
        Path second = Files.write(folder.resolve("Invoices.1.3.0.nupkg"), new byte[] {'P', 'K'});

        String said = String.join(
                "\n",
                PublishAPackage.publish(orchestrator, first),
                PublishAPackage.publish(orchestrator, second),
                PublishAPackage.publish(orchestrator, first));

        assertThat(page("publish-a-package.md")).contains("```\n" + said + "\n```");
    }

    @Test
    void aQueueIsWorkedThrough() {
        uipath.orchestrator().onlyRobotsGetItems(false).addQueue("Finance", "Invoices");
        WorkThroughAQueue.add(orchestrator, "4711", "12.50");
        WorkThroughAQueue.add(orchestrator, "4712", "7");

        WorkThroughAQueue.work(orchestrator, item -> item.reference().equals(Optional.of("4711")));

        assertThat(uipath.orchestrator().queue("Invoices").statuses()).containsExactly("Successful", "Failed");
        assertThat(page("work-through-a-queue.md"))
                .contains(uipath.orchestrator().queue("Invoices").statuses().toString());
    }

    @Test
    void aJobThatIsNotOverInTimeIsTold() {
        uipath.orchestrator().addRelease("Finance", "Invoices", "1.0.2");
        robot = () -> uipath.orchestrator().jobs().get(0).run();

        assertThatThrownBy(() -> RunAProcess.run(orchestrator, "2026-11"))
                .isInstanceOfSatisfying(
                        JobNotDoneException.class,
                        e -> assertThat(page("run-a-process.md")).contains(e.getMessage()));
    }

    @Test
    void rolesAreHandedOutOnce() {
        uipath.orchestrator().addRole(5, "Approver", "Folder");
        List<String> list = List.of(
                "ada@acme.example,Finance,Folder Administrator",
                "grace@acme.example,Finance/Invoices,Approver",
                "ada@acme.example,Finance,Approver");
        List<String> printed = new ArrayList<>();

        assertThat(HandOutRoles.handOut(orchestrator, list, printed::add)).isTrue();

        assertThat(page("hand-out-roles.md")).contains(String.join("\n", list), String.join("\n", printed));
        assertThat(uipath.orchestrator().folder("Finance").roles("ada"))
                .containsExactly("Folder Administrator", "Approver");
        printed.clear();
        assertThat(HandOutRoles.handOut(orchestrator, list, printed::add)).isTrue();
        assertThat(printed).containsExactly("0 of 3 to do");
        assertThat(uipath.requests().matching("POST", "/odata/Folders")).hasSize(2);
    }

    @Test
    void aRoleThatTheServerOnlySaysItHasGivenIsTold() {
        uipath.answer("POST", "/odata/Folders/UiPath.Server.Configuration.OData.AssignUsers")
                .status(204);
        List<String> printed = new ArrayList<>();

        assertThat(HandOutRoles.handOut(
                        orchestrator, List.of("grace@acme.example,Shared,Folder Administrator"), printed::add))
                .isFalse();
        assertThat(page("hand-out-roles.md")).contains(printed.get(2));
    }

    private static String page(String name) {
        try {
            return Files.readString(Path.of("..", "docs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
