package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.journal.FilePoolStore;
import io.github.rpaclients.swap.pool.Pool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The chosen pools of a file; connects to their accounts when they are needed. Not for use by several threads. */
final class Session implements AutoCloseable {
    private final SwapFile file;
    private final Surroundings surroundings;
    private final Onlooker onlooker;
    private final Map<String, Connection> connections = new LinkedHashMap<>();
    private final Map<String, NoticeBoard> boards = new LinkedHashMap<>();
    private final List<PoolSession> pools = new ArrayList<>();

    private Session(SwapFile file, Surroundings surroundings, Onlooker onlooker) {
        this.file = file;
        this.surroundings = surroundings;
        this.onlooker = onlooker;
    }

    static Session of(
            SwapFile file,
            Path name,
            Optional<String> chosen,
            Path journal,
            Surroundings surroundings,
            Onlooker onlooker) {
        Session session = new Session(file, surroundings, onlooker);
        for (Pool pool : chosen(file, name, chosen)) {
            session.pools.add(new PoolSession(
                    pool,
                    file,
                    () -> session.connection(pool),
                    FilePoolStore.in(journal, pool.name()),
                    journal,
                    surroundings,
                    onlooker,
                    () -> session.notices(pool)));
        }
        return session;
    }

    private static List<Pool> chosen(SwapFile file, Path name, Optional<String> chosen) {
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

    private Connection connection(Pool pool) {
        Connection known = connections.get(pool.account());
        if (known == null) {
            notices(pool);
            ServerClock clock = new ServerClock(surroundings.clock());
            HttpOptions http = HttpOptions.builder().listener(clock).build();
            known = SwapSystem.open(settings(pool), http).with(clock);
            connections.put(pool.account(), known);
        }
        return known;
    }

    /** @throws io.github.rpaclients.swap.files.BadInputException if the settings cannot be used */
    private NoticeBoard notices(Pool pool) {
        NoticeBoard known = boards.get(pool.account());
        if (known == null) {
            known = NoticeSettings.of(settings(pool)).board(surroundings.clock(), onlooker::complain);
            boards.put(pool.account(), known);
        }
        return known;
    }

    private Settings settings(Pool pool) {
        return new Settings(file.account(pool), surroundings.environment());
    }

    @Override
    public void close() {
        pools.forEach(PoolSession::close);
        connections.values().forEach(Connection::close);
    }
}
