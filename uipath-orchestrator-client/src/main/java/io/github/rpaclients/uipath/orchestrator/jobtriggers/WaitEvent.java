package io.github.rpaclients.uipath.orchestrator.jobtriggers;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One thing that a suspended job waits for, and who it waits for if it is a task. */
@Model
public interface WaitEvent extends WireModel {
    /** That of its trigger. */
    long id();

    Optional<JobId> jobId();

    Optional<JobTriggerType> triggerType();

    Optional<JobTriggerStatus> status();

    /** Of the job, the task or the queue item that is waited for. */
    Optional<UUID> itemKey();

    Optional<String> itemName();

    /** When the wait is over, if it is for a time. */
    Optional<Instant> timer();

    /** What the workflow says of it. */
    Optional<String> triggerMessage();

    Optional<UserId> assignedToUserId();

    Optional<String> name();

    Optional<String> surname();

    Optional<String> userName();

    Optional<String> emailAddress();

    Optional<Instant> creationTime();

    Optional<Instant> modifiedTime();
}
