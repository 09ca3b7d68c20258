package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.aa.controlroom.activities.Execution;
import io.github.rpaclients.aa.controlroom.activities.ExecutionStatus;
import io.github.rpaclients.aa.controlroom.ids.DeploymentId;
import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.core.error.ApiException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The time for waiting is over and a deployment is not. Nothing was done to it: it goes on, can be waited for again, and its
 * executions can be stopped. If the last look failed, that failure is the cause.
 */
public final class DeploymentNotDoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** As texts, because ids cannot be serialized. */
    private final String id;

    private final ArrayList<String> executions;

    DeploymentNotDoneException(
            DeploymentId id, List<Execution> seen, int expected, Duration timeout, @Nullable ApiException lastLook) {
        super(message(id, seen, expected, timeout), lastLook);
        this.id = id.value();
        this.executions =
                seen.stream().map(execution -> execution.id().value()).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String message(DeploymentId id, List<Execution> seen, int expected, Duration timeout) {
        String executions = seen.stream()
                .map(execution -> "execution " + execution.id() + " is "
                        + execution.status().map(ExecutionStatus::value).orElse("in no status"))
                .collect(Collectors.joining(", "));
        return "After " + timeout + " deployment " + id + " is not over; " + seen.size() + " of " + expected
                + " executions are there" + (executions.isEmpty() ? "" : ": " + executions);
    }

    public DeploymentId id() {
        return DeploymentId.of(id);
    }

    /** Its executions as far as they were seen, those that are over included. */
    public List<ExecutionId> executions() {
        return executions.stream().map(ExecutionId::of).collect(Collectors.toUnmodifiableList());
    }
}
