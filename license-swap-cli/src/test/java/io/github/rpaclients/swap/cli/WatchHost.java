package io.github.rpaclients.swap.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.rpaclients.swap.files.SwapFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A process that watches pools in a database, with seats of a vendor in the same one. Says "ready", begins when it reads the
 * time that it is to be, in milliseconds, and says a line "call TIME WHAT LICENCE" for every call.
 */
final class WatchHost {
    private WatchHost() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        String url = args[1];
        Rhythm rhythm = args[2].equals("usual")
                ? Rhythm.usual()
                : Rhythm.of(
                        Duration.ofMillis(700), Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofMillis(500));
        CommonOptions options = new CommonOptions();
        options.file = file;
        options.journal =
                file.resolveSibling("journal-" + ProcessHandle.current().pid());
        PrintWriter out = new PrintWriter(System.out, true);
        try (HikariDataSource vendor = vendor(url)) {
            out.println("ready");
            StringBuilder start = new StringBuilder();
            for (int c = System.in.read(); c > ' '; c = System.in.read()) {
                start.append((char) c);
            }
            Clock clock = Clock.offset(
                    Clock.systemUTC(),
                    Duration.between(Instant.now(), Instant.ofEpochMilli(Long.parseLong(start.toString()))));
            EndOfProcess end = new EndOfProcess(Thread.currentThread());
            Surroundings here = new Surroundings(
                    name -> name.equals("SWAP_PASSWORD") ? Optional.of("postgres") : Optional.empty(),
                    clock,
                    end,
                    Terminal.ofThisProcess(),
                    end);
            end.watchForSignals();
            SharedVendor seats = new SharedVendor(
                    vendor, (what, seat) -> out.println("call " + clock.millis() + " " + what + " " + seat));
            int exitCode = watch(Workplace.of(options, here), here, out, options, seats, rhythm);
            end.reached(exitCode);
        }
    }

    private static int watch(
            Workplace plain,
            Surroundings here,
            PrintWriter out,
            CommonOptions options,
            SharedVendor seats,
            Rhythm rhythm) {
        try (Workplace workplace = plain.over((settings, http) -> new AccountConnection(seats, () -> {}))) {
            SwapFile read = workplace.read();
            try (PoolDatabase database = workplace.database(read.store().orElseThrow(), SharedWatch.CONNECTIONS)) {
                EventLines events = new EventLines(out, here, options);
                return new SharedWatch(workplace, database, here, events, rhythm, options::shown).untilAskedToEnd(read);
            }
        }
    }

    private static HikariDataSource vendor(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setMaximumPoolSize(6);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    static List<String> arguments(Path file, String url, boolean usual) {
        return List.of(file.toString(), url, usual ? "usual" : "fast");
    }
}
