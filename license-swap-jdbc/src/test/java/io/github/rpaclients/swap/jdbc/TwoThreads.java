package io.github.rpaclients.swap.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two threads that do many works. */
final class TwoThreads {
    private TwoThreads() {}

    /** Returns what the works returned; throws what the first one of them threw. */
    static <T> List<T> run(List<Callable<T>> works) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> work : two.invokeAll(works)) {
                results.add(work.get());
            }
            return results;
        } finally {
            two.shutdownNow();
        }
    }
}
