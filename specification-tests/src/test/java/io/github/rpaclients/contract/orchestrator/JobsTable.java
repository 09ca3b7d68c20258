package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import io.github.rpaclients.uipath.orchestrator.jobs.JobFields;
import io.github.rpaclients.uipath.orchestrator.jobs.JobState;
import io.github.rpaclients.uipath.orchestrator.jobs.JobsApi;
import io.github.rpaclients.uipath.orchestrator.jobs.StartJobs;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Jobs. */
final class JobsTable extends OrchestratorTable {
    private static final JobId JOB = JobId.of(13);
    private static final StartJobs START = StartJobs.of(ReleaseKey.of("d0000000-0009-4000-8000-000000000041"))
            .withInput("month", JsonValue.ofText("2026-11"))
            .withReference("not-there-yet");

    @Override
    void rows() {
        String set = "/odata/Jobs";
        String one = set + "({key})";
        jobs("GET " + set, j -> j.list().toList());
        jobs(
                "GET " + set,
                j -> j.list(q -> q.filter(JobFields.STATE.eq(JobState.RUNNING))).toList());
        jobs(
                "GET " + set,
                j -> j.select(q -> q, List.of(JobFields.ID, JobFields.STATE)).toList());
        jobs("GET " + one, j -> j.get(JOB));
        jobs("GET " + one, j -> j.await(JOB, Duration.ofMinutes(1)));
        jobs("GET " + one, j -> j.await(List.of(JOB), Duration.ofMinutes(1)));
        jobs("POST " + set + ACTION + "StartJobs", j -> j.start(START));
        jobs("POST " + set + ACTION + "StartJobs", j -> j.startOnce(START));
        jobs("POST " + set + ACTION + "ValidateDynamicJob", j -> j.validate(START));
        jobs("POST " + one + ACTION + "ValidateExistingJob", j -> j.validate(JOB));
        jobs("POST " + one + ACTION + "StopJob", j -> j.stop(JOB, StopStrategy.SOFT_STOP));
        jobs("POST " + set + ACTION + "StopJobs", j -> j.stop(List.of(JOB), StopStrategy.KILL));
        jobs("POST " + set + ACTION + "RestartJob", j -> j.restart(JOB));
        jobs("POST " + set + ACTION + "ResumeJob", j -> j.resume(JobKey.of("d0000000-0009-4000-8000-000000000051")));
        jobs("POST " + set + ACTION + "Export", j -> j.export());
        jobs("POST " + set + ACTION + "Export", j -> j.export(JobFields.STATE.eq(JobState.FAULTED)));
    }

    private void jobs(String operation, Consumer<JobsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).jobs()));
    }
}
