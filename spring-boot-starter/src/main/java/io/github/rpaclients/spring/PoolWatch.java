package io.github.rpaclients.spring;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.PoolLockedException;
import io.github.rpaclients.swap.run.PoolPausedException;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.run.RunReport;
import io.github.rpaclients.swap.run.UnfinishedRunException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Looks at the pools one after the other: at every moment at which the roster says that somebody else needs a seat, at least
 * once in each interval, and sooner after something went wrong. Each look ends what a crash has cut off, plans, and moves.
 * Asked to stop, it begins no further move, and has stopped when those under way have ended.
 */
final class PoolWatch implements SmartLifecycle {
    private static final Log LOG = LogFactory.getLog(PoolWatch.class);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);

    private final PoolSwaps pools;
    private final Duration interval;
    private final Clock clock;
    private final Map<String, WatchLook> looks = new ConcurrentSkipListMap<>();
    private Instant begun = Instant.MIN;
    private int failures;
    private volatile @Nullable ThreadPoolTaskScheduler scheduler;

    /** @param interval the longest pause between two looks; longer than zero */
    PoolWatch(PoolSwaps pools, Duration interval, Clock clock) {
        this.pools = pools;
        this.interval = interval;
        this.clock = clock;
    }

    @Override
    public void start() {
        ThreadPoolTaskScheduler starting = new ThreadPoolTaskScheduler();
        starting.setThreadNamePrefix("license-swap-watch-");
        starting.setClock(clock);
        starting.initialize();
        scheduler = starting;
        ScheduledFuture<?> unused = starting.schedule(this::look, this::next);
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    /** Returns when moves under way have ended. */
    @Override
    public void stop() {
        ThreadPoolTaskScheduler stopping = scheduler;
        scheduler = null;
        if (stopping != null) {
            ScheduledExecutorService threads = stopping.getScheduledExecutor();
            stopping.shutdown(); // by an interrupt, after which no move begins
            awaitEnd(threads);
        }
    }

    /** Returns at once, since the context waits for all that stops together, and not for ever. */
    @Override
    public void stop(Runnable callback) {
        Thread stopping = new Thread(
                () -> {
                    try {
                        stop();
                    } finally {
                        callback.run();
                    }
                },
                "license-swap-watch-stop");
        stopping.setDaemon(true);
        stopping.start();
    }

    private static void awaitEnd(ScheduledExecutorService threads) {
        try {
            while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.info("moves of seats that are under way end first, and no other begins");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Instant next(TriggerContext context) {
        Instant now = clock.instant();
        if (context.lastCompletion() == null) {
            return now;
        }
        if (!isRunning()) {
            return null;
        }
        Instant latest = now.plus(longestPause());
        Instant change = pools.nextChange(begun).filter(latest::isAfter).orElse(latest);
        return change.isBefore(now) ? now : change;
    }

    Duration longestPause() {
        boolean allIsWell = looks.values().stream().allMatch(look -> look.kind() == WatchLook.Kind.WELL);
        if (allIsWell) {
            return interval;
        }
        Duration doubled = FIRST_RETRY.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), 10));
        return doubled.compareTo(interval) < 0 ? doubled : interval;
    }

    private void look() {
        begun = clock.instant();
        looks.keySet().retainAll(pools.names());
        for (String pool : pools.names()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            WatchLook look = lookAt(pool);
            if (isRunning()) {
                tell(pool, look);
            }
        }
        failures = isFailing() ? failures + 1 : 0;
    }

    private WatchLook lookAt(String pool) {
        Instant now = clock.instant();
        try {
            // the next look comes anyway; nobody waits within this one
            return WatchLook.of(now, moved(pools.get(pool).withoutWaiting()));
        } catch (PoolPausedException e) {
            return new WatchLook(now, WatchLook.Kind.WELL, String.valueOf(e.getMessage()));
        } catch (PoolLockedException e) {
            return new WatchLook(now, WatchLook.Kind.LOCKED, String.valueOf(e.getMessage()));
        } catch (ApiException
                | SwapRefusedException
                | JournalException
                | UnfinishedRunException
                | UncheckedIOException e) {
            return new WatchLook(now, WatchLook.Kind.FAILED, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // the other pools are not to suffer, and nobody has looked through its message for secrets
            LOG.error("Pool " + pool + ": something unforeseen", e);
            return new WatchLook(
                    now,
                    WatchLook.Kind.FAILED,
                    "something unforeseen (" + e.getClass().getSimpleName() + "), which the log has");
        }
    }

    private static RunReport moved(PoolSwap swap) {
        try {
            return swap.apply();
        } catch (UnfinishedRunException cutOff) {
            swap.resumeUnattended();
            return swap.apply();
        }
    }

    private void tell(String pool, WatchLook look) {
        WatchLook before = looks.put(pool, look);
        if (before == null || !before.words().equals(look.words())) {
            String line = "Pool " + pool + ": " + look.words();
            if (look.kind() == WatchLook.Kind.FAILED) {
                LOG.warn(line);
            } else {
                LOG.info(line);
            }
        }
    }

    private boolean isFailing() {
        return looks.values().stream().anyMatch(look -> look.kind() == WatchLook.Kind.FAILED);
    }

    /** Whether all pools could be looked at the last time; also before the first look. */
    boolean isWell() {
        return !isFailing();
    }

    /** The last look at each pool, and what is wrong with the file. */
    Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        looks.forEach((pool, look) -> details.put(pool, look.toString()));
        pools.complaint().ifPresent(complaint -> details.put("file", complaint));
        return details;
    }
}
