package io.github.rpaclients.core.bulk;

import io.github.rpaclients.core.bulk.Bulk.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the threads of a {@link Bulk} share. */
final class BulkRun<I, R> {
    private final List<I> items;
    private final int stopAfter;
    private final Progress progress;
    private final Function<? super I, ? extends R> call;
    private final Map<I, R> done = new HashMap<>();
    private final Map<I, RuntimeException> failed = new HashMap<>();
    private int next;
    private boolean stopped;
    private @Nullable Throwable thrown;

    BulkRun(List<I> items, int stopAfter, Progress progress, Function<? super I, ? extends R> call) {
        this.items = items;
        this.stopAfter = stopAfter;
        this.progress = progress;
        this.call = call;
    }

    /** Begins no more calls. */
    synchronized void stop() {
        stopped = true;
    }

    /** Makes one call after the other until there is none to make. */
    void work() {
        try {
            for (I item = take(); item != null; item = take()) {
                attempt(item);
                show();
            }
        } catch (RuntimeException | Error e) {
            broken(e);
        }
    }

    private synchronized @Nullable I take() {
        return stopped || next == items.size() ? null : items.get(next++);
    }

    private void attempt(I item) {
        try {
            R result = Objects.requireNonNull(call.apply(item), "The call gave null");
            synchronized (this) {
                done.put(item, result);
            }
        } catch (RuntimeException e) {
            synchronized (this) {
                failed.put(item, e);
                stopped |= failed.size() >= stopAfter;
            }
        }
    }

    private synchronized void show() {
        progress.show(done.size() + failed.size(), failed.size(), items.size());
    }

    private synchronized void broken(Throwable e) {
        stopped = true;
        if (thrown == null) {
            thrown = e;
        }
    }

    synchronized BulkReport<I, R> report() {
        if (thrown instanceof Error) {
            throw (Error) thrown;
        }
        if (thrown != null) {
            throw (RuntimeException) thrown;
        }
        return new BulkReport<>(items, done, failed);
    }
}
