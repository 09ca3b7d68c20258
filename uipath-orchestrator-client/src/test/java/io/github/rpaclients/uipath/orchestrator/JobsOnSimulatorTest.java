package io.github.rpaclients.uipath.orchestrator;

import static io.github.rpaclients.uipath.orchestrator.jobs.JobFields.STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.testkit.uipath.OrchestratorJob;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import io.github.rpaclients.uipath.orchestrator.jobs.Job;
import io.github.rpaclients.uipath.orchestrator.jobs.JobFailureReason;
import io.github.rpaclients.uipath.orchestrator.jobs.JobNotDoneException;
import io.github.rpaclients.uipath.orchestrator.jobs.JobState;
import io.github.rpaclients.uipath.orchestrator.jobs.JobsApi;
import io.github.rpaclients.uipath.orchestrator.jobs.StartJobs;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs on the simulator, which a robot takes while the client waits. */
class JobsOnSimulatorTest {
    private static final StartJobs START = StartJobs.of(ReleaseKey.of("aaaaaaaa-0001-4000-8000-0000000000c1"));
    private static final Duration LONG = Duration.ofMinutes(30);

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private long now;
    private Runnable robot = () -> {};
    private final OrchestratorClient orchestrator = OrchestratorClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Jobs"))
            .http(HttpOptions.builder()
                    .ticker(() -> now)
                    .sleeper(pause -> {
                        now += pause.toNanos();
                        robot.run();
                    })
                    .build())
            .build();
    private final JobsApi jobs =
            orchestrator.inFolder(FolderRef.path("Finance")).jobs();

    @AfterEach
    void stop() {
        orchestrator.close();
        uipath.close();
    }

    @Test
    void aJobGivesItsOutputs() {
        Job started = jobs.start(START.withInput("month", JsonValue.ofText("2026-11")))
                .get(0);
        OrchestratorJob there = uipath.orchestrator().job(started.id().value());
        robot = () -> {
            if (there.state().equals("Pending")) {
                there.run();
            } else {
                there.finish("{\"total\":12.50}");
            }
        };

        Job done = jobs.await(started.id(), LONG);

        assertThat(done.state()).isEqualTo(JobState.SUCCESSFUL);
        assertThat(done.inputs().get("month").asText()).contains("2026-11");
        assertThat(done.outputs().get("total")).isEqualTo(JsonValue.of("12.50"));
    }

    @Test
    void severalJobsAreWaitedForTogether() {
        List<Job> started = jobs.start(START.withJobsCount(30));
        robot = () -> uipath.orchestrator().jobs().forEach(job -> job.run().fail("Logon failed for user A"));

        List<Job> done = jobs.await(started.stream().map(Job::id).collect(Collectors.toList()), LONG);

        assertThat(done)
                .hasSize(30)
                .allSatisfy(job -> assertThat(job.failureReason()).contains(JobFailureReason.LOGON_FAILED));
    }

    @Test
    void aJobThatNobodyTakesIsGivenUpAndStopped() {
        Job started = jobs.start(START).get(0);

        assertThatThrownBy(() -> jobs.await(started.id(), Duration.ofMinutes(1)))
                .isInstanceOf(JobNotDoneException.class);
        assertThat(jobs.validate(started.id()).isValid()).isTrue();
        jobs.stop(started.id(), StopStrategy.SOFT_STOP);

        assertThat(jobs.list(q -> q.filter(STATE.eq(JobState.STOPPED)))).hasSize(1);
        assertThatThrownBy(() -> jobs.stop(List.of(started.id()), StopStrategy.KILL))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void whatWasStartedWithAReferenceIsStartedOnce() {
        StartJobs once = START.withReference("invoice-4711");

        Job first = jobs.startOnce(once).get(0);
        Job second = jobs.startOnce(once).get(0);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(uipath.orchestrator().jobs()).hasSize(1);
    }

    @Test
    void aJobThatWasStartedWithoutAnAnswerIsFound() {
        uipath.faults()
                .next("POST", "/odata/Jobs/UiPath.Server.Configuration.OData.StartJobs")
                .dropAnswer();

        Job started = jobs.startOnce(START.withReference("invoice-4711")).get(0);

        assertThat(started.reference()).contains("invoice-4711");
        assertThat(uipath.orchestrator().jobs()).hasSize(1);
    }

    @Test
    void aSuspendedJobGoesOnAndOneThatIsOverStartsAgain() {
        Job started = jobs.start(START).get(0);
        OrchestratorJob there =
                uipath.orchestrator().job(started.id().value()).run().suspend();

        assertThat(jobs.resume(started.key().orElseThrow()).state()).isEqualTo(JobState.RESUMED);
        there.fail("No");

        assertThat(jobs.restart(started.id()).id()).isNotEqualTo(started.id());
    }
}
