package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.json.OpenEnum;
import java.util.Set;

/** How far a job is. */
public final class JobState extends OpenEnum {
    /** Waits for a robot. */
    public static final JobState PENDING = of("Pending");

    public static final JobState RUNNING = of("Running");
    /** Was asked to stop. */
    public static final JobState STOPPING = of("Stopping");

    /** Is being ended. */
    public static final JobState TERMINATING = of("Terminating");

    /** Ended by an error. */
    public static final JobState FAULTED = of("Faulted");

    public static final JobState SUCCESSFUL = of("Successful");
    /** Ended because somebody stopped it. */
    public static final JobState STOPPED = of("Stopped");

    /** Waits for a person, another job, a queue item or a time, and holds no robot meanwhile. */
    public static final JobState SUSPENDED = of("Suspended");

    /** What it waited for has come; it waits for a robot again. */
    public static final JobState RESUMED = of("Resumed");

    private static final Set<JobState> FINAL = Set.of(SUCCESSFUL, FAULTED, STOPPED);

    private JobState(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static JobState of(String value) {
        return new JobState(value);
    }

    /** Whether no other state follows: {@code Successful}, {@code Faulted} or {@code Stopped}. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }
}
