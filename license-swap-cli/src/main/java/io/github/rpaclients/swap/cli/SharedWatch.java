package io.github.rpaclients.swap.cli;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.github.rpaclients.swap.ReadProgress;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.journal.PoolLockedException;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.pool.Pool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Looks at pools together with other hosts, as {@link LoneWatch} does alone: a table says when which pool is looked at next, and
 * whoever finds first that the time has come does it. The pools of a host that dies go on elsewhere within a minute. Each
 * host goes by its own copy of the file; a pool that is in it and not in the table is added, and one that is in the table
 * and not in the file is taken out by whoever is to look at it.
 */
final class SharedWatch {
    private static final int THREADS = 10;
    /** For each look, for its heartbeat, and for the table. */
    static final int CONNECTIONS = THREADS + 4;

    private static final String TASK = "pool";
    /** What becomes of a look when the process ends is the same as with a run: it is let finish. */
    private static final Duration LONGEST_LOOK = Duration.ofHours(1);

    private final Workplace workplace;
    private final PoolDatabase database;
    private final Surroundings surroundings;
    private final EventLines events;
    private final Rhythm rhythm;
    private final ToldOnce told;
    private final SeatsToGo toGo;

    /** @param shown a time as readers see it */
    SharedWatch(
            Workplace workplace,
            PoolDatabase database,
            Surroundings surroundings,
            EventLines events,
            Rhythm rhythm,
            Function<Instant, String> shown) {
        this.workplace = workplace;
        this.database = database;
        this.surroundings = surroundings;
        this.events = events;
        this.rhythm = rhythm;
        this.told = new ToldOnce(events);
        this.toGo = new SeatsToGo(shown);
    }

    /**
     * Refuses a database that cannot be used at the start; later it tells of it, or of a file, and goes on.
     *
     * @param read the file as it was just read
     */
    int untilAskedToEnd(SwapFile read) {
        CurrentFile file = new CurrentFile(workplace, surroundings, told, read);
        WatchTable.prepare(database);
        events.add("watching " + workplace.file() + " together with others, " + database.stores());
        try (CurrentPools current =
                new CurrentPools(file, workplace, Stores.in(database.stores()), surroundings, this::onlooker)) {
            Task<News> looks = Tasks.custom(TASK, News.class)
                    .onFailure(this::failed)
                    // at once; the handler that comes along does not go by the clock here
                    .onDeadExecution((complete, operations) ->
                            operations.reschedule(complete, surroundings.clock().instant()))
                    .execute((pool, context) -> look(pool, current));
            Scheduler scheduler = scheduler(looks);
            SignOfLife sign = new SignOfLife(workplace.journal());
            try (LastLooks last = LastLooks.of(scheduler)) {
                scheduler.start();
                do {
                    enrol(scheduler, looks, file.get());
                    sign.give(surroundings.clock().instant(), told);
                } while (!surroundings.pause().orEnd(rhythm.enrol()));
                last.await();
            }
        }
        events.add("ended");
        return ExitCode.DONE;
    }

    /** Nobody waits for its reads. */
    private Onlooker onlooker(Pool pool) {
        Consumer<String> lines = line -> events.add("Pool " + pool.name() + ": " + line);
        return new Onlooker(new ProgressLines(lines), ReadProgress.none(), lines);
    }

    private Scheduler scheduler(Task<News> looks) {
        RunningProcess here = RunningProcess.current();
        SchedulerBuilder builder = new ClockedBuilder(database.source(), looks, surroundings.clock())
                .tableName(WatchTable.NAME)
                .schedulerName(new SchedulerName.Fixed(here.host() + " " + here.pid() + " " + UUID.randomUUID()))
                .serializer(new NewsInTable())
                .threads(THREADS)
                .pollingInterval(rhythm.poll())
                .heartbeatInterval(rhythm.heartbeat())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(LONGEST_LOOK)
                .failureLogging(LogLevel.OFF, false);
        if (database.isPostgresql()) {
            // hosts pass over what others are about to take
            builder.pollUsingLockAndFetch(0.5, 1);
        }
        return builder.build();
    }

    /** Adds the pools of the file that nobody looks at yet. */
    private void enrol(Scheduler scheduler, Task<News> looks, SwapFile file) {
        try {
            Set<String> known = new HashSet<>();
            scheduler.fetchScheduledExecutionsForTask(
                    TASK,
                    News.class,
                    ScheduledExecutionsFilter.all(),
                    execution -> known.add(execution.getTaskInstance().getId()));
            for (Pool pool : file.pools()) {
                if (!known.contains(pool.name())) {
                    scheduler.scheduleIfNotExists(
                            looks.instance(pool.name()), surroundings.clock().instant());
                }
            }
            told.tell("database", "");
        } catch (RuntimeException e) {
            // the text of a driver may hold the address
            told.tell(
                    "database",
                    "cannot be used, so no pool is looked at (" + e.getClass().getSimpleName()
                            + "); see that it runs, and it goes on by itself");
        }
    }

    private CompletionHandler<News> look(TaskInstance<News> task, CurrentPools current) {
        try (CurrentPools.Lent lent = current.borrow()) {
            News news = Optional.ofNullable(task.getData()).orElseGet(News::none);
            return lent.pool(task.getId())
                    .map(pool -> look(pool, news))
                    .orElse((complete, operations) -> operations.stop());
        }
    }

    private CompletionHandler<News> look(OpenPool pool, News news) {
        PoolLook look = new PoolLook(pool, events, told, Optional.of(new WatchNotices(news, toGo)));
        Instant begun = pool.now();
        int exitCode;
        try {
            exitCode = look.run();
        } catch (PoolLockedException somebodyElse) {
            Instant soon = pool.now().plus(rhythm.locked());
            return (complete, operations) -> operations.reschedule(complete, soon);
        } catch (RuntimeException e) {
            exitCode = tellOf(e, look, pool);
        }
        if (exitCode != ExitCode.DONE && exitCode != ExitCode.PAUSED) {
            throw new LookFailedException(news, failures -> next(pool, begun, failures));
        }
        Instant next = next(pool, begun, 0);
        return (complete, operations) -> operations.reschedule(complete, next, news);
    }

    private int tellOf(RuntimeException e, PoolLook look, OpenPool pool) {
        try {
            return look.failed(e);
        } catch (RuntimeException unforeseen) {
            // the other pools are not to suffer
            told.tell(PoolLook.name(pool), "something unforeseen: " + unforeseen);
            return ExitCode.NOT_REACHED;
        }
    }

    private static Instant next(OpenPool pool, Instant begun, int failures) {
        return LookTimes.roundedUp(LookTimes.next(pool.roster(), List.of(pool.pool()), begun, pool.now(), failures));
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<News> operations) {
        Throwable cause = complete.getCause().orElse(null);
        if (cause instanceof LookFailedException) {
            LookFailedException told = (LookFailedException) cause;
            operations.reschedule(complete, told.next(complete.getExecution().consecutiveFailures + 1), told.news());
        } else {
            operations.reschedule(complete, surroundings.clock().instant().plus(LookTimes.FIRST_RETRY));
        }
    }

    /** The only way to give it the clock that rosters go by. */
    private static final class ClockedBuilder extends SchedulerBuilder {
        ClockedBuilder(DataSource source, Task<?> task, Clock clock) {
            super(source, List.of(task));
            this.clock = clock::instant;
        }
    }
}
