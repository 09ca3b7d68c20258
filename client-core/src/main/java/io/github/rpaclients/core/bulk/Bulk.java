package io.github.rpaclients.core.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The same call for many things, several at a time, each with a fate of its own:
 *
 * <pre>{@code
 * BulkReport<UserId, User> report = Bulk.of(ids)
 *         .atOnce(8)
 *         .stopAfter(20)
 *         .run(id -> users.update(id, user -> user.withMayHaveRobotSession(false)));
 * report.failed().forEach((id, failure) -> log.warn("{}: {}", id, failure.getMessage()));
 * }</pre>
 *
 * <p>Nothing is sent twice: what failed is in the report with its outcome, and whoever wants it tried again says so. The pace
 * that a vendor allows is kept as with any call. Immutable; safe for use by several threads.
 *
 * @param <I> what a call is made for, for example an id
 */
public final class Bulk<I> {
    private final List<I> items;
    private final int atOnce;
    private final int stopAfter;
    private final Progress progress;

    private Bulk(List<I> items, int atOnce, int stopAfter, Progress progress) {
        this.items = items;
        this.atOnce = atOnce;
        this.stopAfter = stopAfter;
        this.progress = progress;
    }

    /**
     * One call for each of these, in this order, one after the other.
     *
     * @throws IllegalArgumentException if one is there twice: the report could not tell them apart
     */
    public static <I> Bulk<I> of(Collection<? extends I> items) {
        Set<I> different = new LinkedHashSet<>(items);
        if (different.size() < items.size()) {
            throw new IllegalArgumentException(
                    "Name each item once; of " + items.size() + " only " + different.size() + " are different");
        }
        return new Bulk<>(List.copyOf(different), 1, Integer.MAX_VALUE, (ended, failed, all) -> {});
    }

    /** @param calls how many calls may run at a time, from 1 */
    public Bulk<I> atOnce(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("At least one call at a time, please, not " + calls);
        }
        return new Bulk<>(items, calls, stopAfter, progress);
    }

    /** @param failures after how many failures no more calls are begun, from 1; without it, all are made whatever fails */
    public Bulk<I> stopAfter(int failures) {
        if (failures < 1) {
            throw new IllegalArgumentException("Stop after at least one failure, please, not " + failures);
        }
        return new Bulk<>(items, atOnce, failures, progress);
    }

    /** Shows how far it is, after each call; one call of this at a time, in the thread that made the other. */
    public Bulk<I> progress(Progress shown) {
        return new Bulk<>(items, atOnce, stopAfter, shown);
    }

    /** How far a {@link Bulk} is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Another call has ended.
         *
         * @param ended how many have, those that failed included
         * @param failed how many of them failed
         * @param all how many there are
         */
        void show(int ended, int failed, int all);
    }

    /**
     * Makes the calls, in threads of its own that are daemons and inherit nothing, and waits for them.
     *
     * <p>If the waiting thread is interrupted, no more calls are begun and those under way are ended, as if their own
     * threads had been interrupted; the thread is left interrupted. What {@code call} throws besides exceptions, and what
     * {@link Progress} throws, comes out of here once nothing runs any more.
     *
     * @param call must not give null
     */
    public <R> BulkReport<I, R> run(Function<? super I, ? extends R> call) {
        BulkRun<I, R> run = new BulkRun<>(items, stopAfter, progress, call);
        List<Thread> threads = new ArrayList<>();
        for (int number = 1; number <= Math.min(atOnce, items.size()); number++) {
            Thread thread = new Thread(null, run::work, "rpa-clients-bulk-" + number, 0, false);
            thread.setDaemon(true);
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        boolean interrupted = false;
        for (Thread thread : threads) {
            interrupted |= join(thread, run, threads);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return run.report();
    }

    /** Like {@link #run}, for calls that give nothing back; the report has the items themselves instead. */
    public BulkReport<I, I> runEach(Consumer<? super I> call) {
        return run(item -> {
            call.accept(item);
            return item;
        });
    }

    /** Whether this thread was interrupted meanwhile. */
    private static boolean join(Thread thread, BulkRun<?, ?> run, List<Thread> all) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
                run.stop();
                all.forEach(Thread::interrupt);
            }
        }
    }
}
