package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.aa.controlroom.activities.Execution;
import io.github.rpaclients.aa.controlroom.activities.ExecutionStatus;
import io.github.rpaclients.aa.controlroom.ids.DeploymentId;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All who wait for deployments by one client; no application needs it. Whoever looks does so for everybody, and 30 times a
 * minute at most. Thread-safe.
 */
public final class DeploymentWaits {
    /** More ids would make a filter that servers refuse. */
    private static final int IDS_AT_ONCE = 20;

    private static final Duration SHORTEST = Duration.ofSeconds(2);

    /** Times the shortest pause. */
    private static final int LONGEST = 5;

    /** A deployment may be missing from the list of activities for a while; one that never comes has another id. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final Map<DeploymentId, Integer> waited = new ConcurrentHashMap<>();
    private final ReentrantLock looking = new ReentrantLock();

    // of the last look, by whoever holds the lock
    private Set<DeploymentId> asked = Set.of();
    private Map<DeploymentId, List<Execution>> seen = Map.of();
    private long seenAt;

    /** Called by {@code ControlRoomClient}. */
    public DeploymentWaits() {}

    /**
     * Waits until a deployment has so many executions at least and all are over.
     *
     * @param list gives the executions of deployments
     * @return rows of that list
     */
    List<Execution> await(
            ApiCalls calls,
            DeploymentId id,
            int expected,
            Duration timeout,
            Function<Collection<DeploymentId>, List<Execution>> list) {
        Wait wait = new Wait(calls, id, expected, timeout, list);
        waited.merge(id, 1, Integer::sum);
        try {
            return wait.untilOver();
        } finally {
            waited.merge(id, -1, Integer::sum);
            waited.remove(id, 0);
        }
    }

    /** One thread's. */
    private final class Wait {
        private final ApiCalls calls;
        private final DeploymentId id;
        private final int expected;
        private final Duration timeout;
        private final Function<Collection<DeploymentId>, List<Execution>> list;
        private final long start;
        private List<Execution> executions = List.of();

        Wait(
                ApiCalls calls,
                DeploymentId id,
                int expected,
                Duration timeout,
                Function<Collection<DeploymentId>, List<Execution>> list) {
            this.calls = calls;
            this.id = id;
            this.expected = expected;
            this.timeout = Objects.requireNonNull(timeout, "timeout must not be null");
            this.list = list;
            this.start = calls.ticker().nanos();
        }

        List<Execution> untilOver() {
            executions = look();
            ApiException lastLook = null;
            for (int pauses = 1; !isOver(); pauses++) {
                Duration gone = Duration.ofNanos(calls.ticker().nanos() - start);
                Duration left = timeout.minus(gone);
                if (left.isNegative() || left.isZero()) {
                    throw new DeploymentNotDoneException(id, executions, expected, timeout, lastLook);
                }
                if (executions.isEmpty() && lastLook == null && gone.compareTo(GRACE) > 0) {
                    throw neverSeen();
                }
                Duration pause = SHORTEST.multipliedBy(Math.min(pauses, LONGEST));
                Pauses.pause(calls, pause.compareTo(left) < 0 ? pause : left);
                lastLook = lookAgain();
            }
            return executions;
        }

        private boolean isOver() {
            return executions.size() >= expected
                    && executions.stream()
                            .allMatch(execution -> execution
                                    .status()
                                    .filter(ExecutionStatus::isFinal)
                                    .isPresent());
        }

        /** A server that is away for a while does not end a wait of hours. */
        private @Nullable ApiException lookAgain() {
            try {
                executions = look();
                return null;
            } catch (ConnectionException | ServerException | RateLimitedException e) {
                if (Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                return e;
            }
        }

        /** As of now, or of so short a time ago that another list would be too much. */
        private List<Execution> look() {
            try {
                looking.lockInterruptibly();
            } catch (InterruptedException e) {
                throw Pauses.interrupted();
            }
            try {
                boolean isFresh = calls.ticker().nanos() - seenAt < SHORTEST.toNanos() && asked.contains(id);
                if (!isFresh) {
                    lookForAll();
                }
                return seen.getOrDefault(id, List.of());
            } finally {
                looking.unlock();
            }
        }

        private void lookForAll() {
            List<DeploymentId> all = List.copyOf(waited.keySet());
            List<Execution> rows = new ArrayList<>();
            for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
                rows.addAll(list.apply(all.subList(from, Math.min(from + IDS_AT_ONCE, all.size()))));
            }
            asked = Set.copyOf(all);
            seen = rows.stream()
                    .filter(row -> row.deploymentId().isPresent())
                    .collect(Collectors.groupingBy(row -> row.deploymentId().orElseThrow()));
            seenAt = calls.ticker().nanos();
        }

        private NotFoundException neverSeen() {
            return new NotFoundException(Failure.of("POST /v3/activity/list", false, RequestOutcome.DONE)
                    .text("There is no execution of deployment " + id + " after " + GRACE.toMinutes() + " minutes")
                    .advice("Look whether it is of this Control Room, and whether the caller may see it")
                    .build());
        }
    }
}
