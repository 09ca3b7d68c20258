package io.github.rpaclients.uipath.orchestrator.jobtriggers;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One thing that a suspended job waits for. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface JobTrigger extends WireModel {
    long id();

    Optional<JobId> jobId();

    Optional<JobTriggerType> triggerType();

    Optional<JobTriggerStatus> status();

    /** Of the job, the task, the queue item or the inbox that is waited for. */
    Optional<UUID> itemKey();

    /** When the wait is over, if it is for a time. */
    Optional<Instant> timer();

    /** What the workflow says of it. */
    Optional<String> triggerMessage();

    /** What the workflow made of it, as text. */
    Optional<String> triggerConfiguration();
}
