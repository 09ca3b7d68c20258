package io.github.rpaclients.aa.controlroom.activities;

import io.github.rpaclients.core.json.OpenEnum;
import java.util.Set;

/** How far an execution is. */
public final class ExecutionStatus extends OpenEnum {
    /** Waits until its device is free. */
    public static final ExecutionStatus QUEUED = of("QUEUED");

    /** Waits for its device to begin. */
    public static final ExecutionStatus PENDING_EXECUTION = of("PENDING_EXECUTION");

    public static final ExecutionStatus DEPLOYED = of("DEPLOYED");
    public static final ExecutionStatus RUNNING = of("RUNNING");
    public static final ExecutionStatus UPDATE = of("UPDATE");
    public static final ExecutionStatus RUN_PAUSED = of("RUN_PAUSED");
    public static final ExecutionStatus COMPLETED = of("COMPLETED");
    public static final ExecutionStatus RUN_FAILED = of("RUN_FAILED");

    /** Ended because somebody stopped it. */
    public static final ExecutionStatus RUN_ABORTED = of("RUN_ABORTED");

    public static final ExecutionStatus RUN_TIMED_OUT = of("RUN_TIMED_OUT");

    /** The bot never came to its device. */
    public static final ExecutionStatus DEPLOY_FAILED = of("DEPLOY_FAILED");

    /** The device has not been heard of; it may come back. */
    public static final ExecutionStatus UNKNOWN = of("UNKNOWN");

    private static final Set<ExecutionStatus> FINAL =
            Set.of(COMPLETED, RUN_FAILED, RUN_ABORTED, RUN_TIMED_OUT, DEPLOY_FAILED);

    private ExecutionStatus(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static ExecutionStatus of(String value) {
        return new ExecutionStatus(value);
    }

    /**
     * Whether no other status follows: {@code COMPLETED}, {@code RUN_FAILED}, {@code RUN_ABORTED}, {@code RUN_TIMED_OUT} or
     * {@code DEPLOY_FAILED}.
     */
    public boolean isFinal() {
        return FINAL.contains(this);
    }
}
