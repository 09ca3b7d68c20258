package io.github.rpaclients.spring;

import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.run.RunListener;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pools of the file that {@code rpa-clients.license-swap.file} names. The file and its rosters are read again when they
 * have changed and been left alone for a minute; one that cannot be used is passed over until it changes again.
 *
 * <pre>{@code
 * PoolPlan plan = pools.get("developers").plan();
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class PoolSwaps implements AutoCloseable {
    private final PoolFile file;
    private final Stores stores;
    private final List<RunListener> listeners;
    private final List<PoolSwapCustomizer> customizers;
    private final Clock clock;
    private final Map<String, PoolStore> open = new ConcurrentHashMap<>();

    PoolSwaps(
            PoolFile file,
            Stores stores,
            List<RunListener> listeners,
            List<PoolSwapCustomizer> customizers,
            Clock clock) {
        this.file = file;
        this.stores = stores;
        this.listeners = listeners;
        this.customizers = customizers;
        this.clock = clock;
    }

    /** The names of the pools, in the order of the file. */
    public List<String> names() {
        return file.current().pools().stream().map(Pool::name).toList();
    }

    /**
     * The seats of a pool, by the roster as it is now. Ask again for each use, since what is returned keeps to that roster.
     *
     * @throws IllegalArgumentException if the file has no such pool
     */
    public PoolSwap get(String name) {
        PoolFile.Reading reading = file.current();
        Pool pool = reading.pool(name);
        OpenAccount account = reading.account(pool);
        PoolSwap swap = PoolSwap.of(
                        pool, reading.roster(), account.seats(), open.computeIfAbsent(name, stores::pool), clock)
                .comparingClocks(account.clockAhead())
                .telling(listeners.toArray(RunListener[]::new));
        swap = account.knownAs().map(swap::knownAs).orElse(swap);
        for (PoolSwapCustomizer customizer : customizers) {
            swap = customizer.customize(pool, swap);
        }
        return swap;
    }

    /** When one of the pools is next to have its seats otherwise; empty if never. */
    Optional<Instant> nextChange(Instant after) {
        PoolFile.Reading reading = file.current();
        return reading.pools().stream()
                .flatMap(pool -> reading.roster().nextChange(after, pool.name()).stream())
                .min(Comparator.naturalOrder());
    }

    /** Why a change of the file has not been taken up; empty if there is none. */
    Optional<String> complaint() {
        return file.complaint();
    }

    @Override
    public void close() {
        open.values().forEach(PoolStore::close);
    }
}
