package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.run.ServerClock;
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
final class OpenPools implements AutoCloseable {
    private final SwapFile file;
    private final Systems systems;
    private final Stores stores;
    private final Surroundings surroundings;
    private final Function<Pool, Onlooker> onlookers;
    private final Map<String, AccountConnection> connections = new LinkedHashMap<>();
    private final Map<String, NoticeBoard> boards = new LinkedHashMap<>();
    private final List<OpenPool> pools = new ArrayList<>();

    private OpenPools(
            SwapFile file,
            Systems systems,
            Stores stores,
            Surroundings surroundings,
            Function<Pool, Onlooker> onlookers) {
        this.file = file;
        this.systems = systems;
        this.stores = stores;
        this.surroundings = surroundings;
        this.onlookers = onlookers;
    }

    /**
     * Opens them; nobody is connected to yet.
     *
     * @param journal where this machine keeps what concerns the pools
     * @param stores closed with them
     * @param onlookers who sees what goes on with a pool
     */
    static OpenPools of(
            SwapFile file,
            List<Pool> pools,
            Path journal,
            Systems systems,
            Stores stores,
            Surroundings surroundings,
            Function<Pool, Onlooker> onlookers) {
        OpenPools open = new OpenPools(file, systems, stores, surroundings, onlookers);
        for (Pool pool : pools) {
            open.pools.add(new OpenPool(
                    pool,
                    file,
                    () -> open.connection(pool),
                    stores,
                    journal,
                    surroundings,
                    onlookers.apply(pool),
                    () -> open.notices(pool)));
        }
        return open;
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
    List<OpenPool> pools() {
        return pools;
    }

    private synchronized AccountConnection connection(Pool pool) {
        AccountConnection known = connections.get(pool.account());
        if (known == null) {
            notices(pool);
            ServerClock clock = new ServerClock(surroundings.clock());
            HttpOptions http = HttpOptions.builder().listener(clock).build();
            known = systems.open(settings(pool), http).with(clock);
            connections.put(pool.account(), known);
        }
        return known;
    }

    /** @throws io.github.rpaclients.swap.files.BadInputException if the settings cannot be used */
    private synchronized NoticeBoard notices(Pool pool) {
        NoticeBoard known = boards.get(pool.account());
        if (known == null) {
            known = NoticeSettings.of(settings(pool)).board(surroundings.clock(), onlookers.apply(pool)::complain);
            boards.put(pool.account(), known);
        }
        return known;
    }

    private Settings settings(Pool pool) {
        return new Settings(file.account(pool), surroundings.environment());
    }

    @Override
    public synchronized void close() {
        pools.forEach(OpenPool::close);
        connections.values().forEach(AccountConnection::close);
        stores.close();
    }
}
