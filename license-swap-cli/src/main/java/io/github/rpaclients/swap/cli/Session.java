package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.run.RunListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The chosen pools of a file; connects to their accounts when they are needed. Several threads may work with a pool each.
 */
final class Session implements AutoCloseable {
    private final SwapFile file;
    private final Systems systems;
    private final Stores stores;
    private final Surroundings surroundings;
    private final Map<String, Connection> connections = new LinkedHashMap<>();
    private final List<PoolSession> pools = new ArrayList<>();

    private Session(SwapFile file, Systems systems, Stores stores, Surroundings surroundings) {
        this.file = file;
        this.systems = systems;
        this.stores = stores;
        this.surroundings = surroundings;
    }

    /**
     * A session.
     *
     * @param journal where this machine keeps what concerns the pools
     * @param stores closed with the session
     * @param progress who hears of the runs of a pool
     */
    static Session of(
            SwapFile file,
            List<Pool> pools,
            Path journal,
            Systems systems,
            Stores stores,
            Surroundings surroundings,
            Function<Pool, RunListener> progress) {
        Session session = new Session(file, systems, stores, surroundings);
        for (Pool pool : pools) {
            session.pools.add(new PoolSession(
                    pool,
                    file,
                    () -> session.connection(pool),
                    stores.pool(pool.name()),
                    journal,
                    surroundings,
                    progress.apply(pool)));
        }
        return session;
    }

    /** The pools of a file, or the one that somebody has named. */
    static List<Pool> chosen(SwapFile file, Path name, Optional<String> chosen) {
        if (chosen.isEmpty()) {
            return file.pools();
        }
        return List.of(file.pool(chosen.get())
                .orElseThrow(() -> new IllegalArgumentException(name + " has no pool " + chosen.get() + "; it has "
                        + file.pools().stream().map(Pool::name).collect(Collectors.joining(", ")))));
    }

    /** In the order of the file. */
    List<PoolSession> pools() {
        return pools;
    }

    private synchronized Connection connection(Pool pool) {
        Connection known = connections.get(pool.account());
        if (known == null) {
            ServerClock clock = new ServerClock(surroundings.clock());
            HttpOptions http = HttpOptions.builder().listener(clock).build();
            known = systems.open(new Settings(file.account(pool), surroundings.environment()), http)
                    .with(clock);
            connections.put(pool.account(), known);
        }
        return known;
    }

    @Override
    public synchronized void close() {
        pools.forEach(PoolSession::close);
        connections.values().forEach(Connection::close);
        stores.close();
    }
}
