package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The time for waiting is over and a job is not. Nothing was done to it: it goes on, can be waited for again, and can be
 * stopped. If the last looks failed, the last failure is the cause.
 */
public final class JobNotDoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** By the numbers of jobs, because neither they nor states can be serialized. */
    private final LinkedHashMap<Long, String> states;

    JobNotDoneException(Map<JobId, JobState> states, Duration timeout, @Nullable ApiException lastLook) {
        super(message(states, timeout), lastLook);
        this.states = new LinkedHashMap<>();
        states.forEach((id, state) -> this.states.put(id.value(), state.value()));
    }

    private static String message(Map<JobId, JobState> states, Duration timeout) {
        String jobs = states.entrySet().stream()
                .map(job -> "job " + job.getKey() + " is " + job.getValue())
                .collect(Collectors.joining(", "));
        boolean waits = states.containsValue(JobState.PENDING);
        return "After " + timeout + ": " + jobs + "."
                + (waits ? " What a job that is Pending waits for, jobs().validate(id) says." : "");
    }

    /** The jobs that are not over, in the state in which they were seen last. */
    public Map<JobId, JobState> states() {
        Map<JobId, JobState> byId = new LinkedHashMap<>();
        states.forEach((id, state) -> byId.put(JobId.of(id), JobState.of(state)));
        return byId;
    }
}
