package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.internal.Waiting;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All who wait for jobs by one view of a folder; no application needs it. Lists of jobs are scarce, 100 a minute for a whole
 * tenant, so whoever looks does so for everybody, and 30 times a minute at most. Reading one job is not limited.
 * Thread-safe.
 */
public final class JobWaits {
    /** More ids would make a filter that servers refuse. */
    private static final int IDS_AT_ONCE = 20;

    /** So few are read one by one at first, which also tells that one does not exist. */
    private static final int FEW = 5;

    private final Map<JobId, Integer> waited = new ConcurrentHashMap<>();
    private final ReentrantLock looking = new ReentrantLock();

    // of the last look, by whoever holds the lock
    private Set<JobId> asked = Set.of();
    private Map<JobId, JobState> seen = Map.of();
    private long seenAt;

    /** Called by {@code OrchestratorFolder}. */
    public JobWaits() {}

    /**
     * Waits until all are over.
     *
     * @param list gives the states of jobs; nothing of a job that is not there
     * @param read gives one job
     * @return the jobs in the order of their ids
     */
    List<Job> await(
            ApiCalls calls,
            Collection<JobId> ids,
            Duration timeout,
            Function<List<JobId>, Map<JobId, JobState>> list,
            Function<JobId, Job> read) {
        Wait wait = new Wait(calls, ids, timeout, list, read);
        wait.ids.forEach(id -> waited.merge(id, 1, Integer::sum));
        try {
            return wait.untilAllAreOver();
        } finally {
            wait.openIds().forEach(this::leave);
        }
    }

    private void leave(JobId id) {
        waited.merge(id, -1, Integer::sum);
        waited.remove(id, 0);
    }

    /** With more jobs than one list takes, there are more lists each time, so there is less of it. */
    private Duration shortest() {
        return Waiting.SHORTEST.multipliedBy(Math.max(1, (waited.size() + IDS_AT_ONCE - 1) / IDS_AT_ONCE));
    }

    /** One thread's. */
    private final class Wait {
        private final ApiCalls calls;
        private final Set<JobId> ids;
        private final Duration timeout;
        private final Function<List<JobId>, Map<JobId, JobState>> list;
        private final Function<JobId, Job> read;
        private final Waiting waiting;
        private final Map<JobId, Job> over = new HashMap<>();
        private final Map<JobId, JobState> open = new LinkedHashMap<>();

        Wait(
                ApiCalls calls,
                Collection<JobId> ids,
                Duration timeout,
                Function<List<JobId>, Map<JobId, JobState>> list,
                Function<JobId, Job> read) {
            this.calls = calls;
            this.ids = new LinkedHashSet<>(ids);
            this.timeout = timeout;
            this.list = list;
            this.read = read;
            this.waiting = new Waiting(calls, timeout, "GET /odata/Jobs", "jobs");
        }

        List<Job> untilAllAreOver() {
            look(ids.size() > FEW ? states() : Map.of());
            int done =
                    waiting.until(count -> count == ids.size(), over.size(), this::lookAgain, JobWaits.this::shortest);
            if (done < ids.size()) {
                throw new JobNotDoneException(open, timeout, waiting.lastFailure());
            }
            return ids.stream()
                    .map(id -> Objects.requireNonNull(over.get(id)))
                    .collect(Collectors.toUnmodifiableList());
        }

        private int lookAgain() {
            look(states());
            return over.size();
        }

        /** What is over is read whole, since rows of a list have no arguments; what was not seen is read to see it. */
        private void look(Map<JobId, JobState> states) {
            for (JobId id : openIds()) {
                JobState listed = states.get(id);
                if (listed != null && !listed.isFinal()) {
                    open.put(id, listed);
                } else {
                    look(id, read.apply(id));
                }
            }
        }

        private void look(JobId id, Job job) {
            if (job.state().isFinal()) {
                over.put(id, job);
                open.remove(id);
                leave(id);
            } else {
                open.put(id, job.state());
            }
        }

        private Set<JobId> openIds() {
            Set<JobId> left = new LinkedHashSet<>(ids);
            left.removeAll(over.keySet());
            return left;
        }

        /** As of now, or of so short a time ago that another list would be too much. */
        private Map<JobId, JobState> states() {
            try {
                looking.lockInterruptibly();
            } catch (InterruptedException e) {
                throw waiting.interrupted();
            }
            try {
                boolean isFresh = now() - seenAt < shortest().toNanos() && asked.containsAll(openIds());
                return isFresh ? seen : lookForAll();
            } finally {
                looking.unlock();
            }
        }

        private Map<JobId, JobState> lookForAll() {
            List<JobId> all = waited.keySet().stream()
                    .sorted(Comparator.comparingLong(JobId::value))
                    .collect(Collectors.toList());
            Map<JobId, JobState> states = new HashMap<>();
            for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
                states.putAll(list.apply(all.subList(from, Math.min(from + IDS_AT_ONCE, all.size()))));
            }
            asked = Set.copyOf(all);
            seen = states;
            seenAt = now();
            return states;
        }

        private long now() {
            return calls.ticker().nanos();
        }
    }
}
