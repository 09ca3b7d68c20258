package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three processes that share the pools of one database. In every pool one seat goes from one person to another at nine
 * o'clock; then one of the three is killed. {@code -Dpools=1000 -Dpeople=200} takes ten minutes: nobody's lock is ended
 * by hand then, and the looks five minutes later are awaited, too.
 */
class SeveralHostsTest {
    private static final int POOLS = Integer.getInteger("pools", 60);
    private static final int PEOPLE = Integer.getInteger("people", 20);
    private static final boolean LONG = POOLS >= 1000;
    private static final long NINE = Instant.parse("2026-11-24T09:00:00Z").toEpochMilli();
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Map<String, List<Look>> looks = new HashMap<>();
    private final List<String> said = new ArrayList<>();

    @TempDir
    private Path folder;

    /** The calls of one host for one pool, from a list of its holders to the next. */
    private static final class Look {
        private final int host;
        private final long begun;
        private long ended;

        Look(int host, long begun) {
            this.host = host;
            this.begun = begun;
            this.ended = begun;
        }
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void sharesThePoolsAndGoesOnWhereOneIsKilled(TestReporter reporter) throws Exception {
        try (EmbeddedPostgres postgres = server()) {
            DataSource source = postgres.getPostgresDatabase();
            String url = postgres.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", "");
            settle(source);
            Path file = write(url);
            List<String> arguments = WatchHost.arguments(file, url, LONG);
            String heap = LONG ? "384m" : "96m";
            try (HostProcess first = HostProcess.start(1, heap, arguments, lines);
                    HostProcess second = HostProcess.start(2, heap, arguments, lines);
                    HostProcess third = HostProcess.start(3, heap, arguments, lines)) {
                await("ready", 3);
                // the time until nine is that of the first looks
                long start = NINE - (LONG ? 2 * MINUTE : 12_000);
                long offset = start - System.currentTimeMillis();
                for (HostProcess host : List.of(first, second, third)) {
                    host.begin(System.currentTimeMillis() + offset);
                }
                while (!movedBy(1)) {
                    hear(lines.take());
                }
                first.kill();
                long killed = System.currentTimeMillis() + offset;
                long held = number(
                        source,
                        "select count(*) from license_swap_pool where expires_at > now()" + " and owner_pid = "
                                + first.pid());
                if (!LONG) {
                    update(source, "update license_swap_pool set expires_at = null where owner_pid = " + first.pid());
                }
                while (number(source, "select count(*) from vendor_seat where person like '%-1'") < POOLS
                        || number(source, "select count(*) from license_swap_open") > 0
                        || number(source, "select count(*) from license_swap_watch where picked") > 0) {
                    hearFor(250);
                }
                long allRight = System.currentTimeMillis() + offset;
                if (LONG) {
                    while (System.currentTimeMillis() + offset < NINE + 7 * MINUTE) {
                        hearFor(1000);
                    }
                }
                int exitCode = second.terminate();
                hearAll();

                reporter.publishEntry("pools, people in each", POOLS + ", " + PEOPLE);
                reporter.publishEntry("first looks", percentiles(lateness(start, start)));
                reporter.publishEntry("looks at nine", percentiles(lateness(NINE, NINE)));
                reporter.publishEntry("looks under way at the kill", String.valueOf(held));
                reporter.publishEntry("from the kill until all is right, ms", String.valueOf(allRight - killed));
                assertThat(exitCode).as("143 is that of SIGTERM").isIn(0, 143);
                assertThat(said).anyMatch(line -> line.startsWith("2 ") && line.endsWith(" ended"));
                assertThat(number(
                                source,
                                "select count(*) from license_swap_pool where expires_at > now()" + " and owner_pid = "
                                        + second.pid()))
                        .as("locks that a host leaves that was asked to end")
                        .isZero();
                assertThat(lateness(start, start)).hasSize(POOLS).allMatch(late -> late < MINUTE);
                assertThat(lateness(NINE, NINE)).hasSize(POOLS).allMatch(late -> late < MINUTE);
                assertThat(allRight - killed).isLessThan(MINUTE);
                if (LONG) {
                    List<Long> later = lateness(NINE + 3 * MINUTE, NINE + 5 * MINUTE);
                    reporter.publishEntry("looks five minutes later, after 09:05", percentiles(later));
                    assertThat(later).hasSize(POOLS).allMatch(late -> late < 2 * MINUTE);
                }
            }
            assertThat(overlaps()).as("looks at one pool at the same time").isEmpty();
            assertThat(number(source, "select count(*) from vendor_seat where person like '%-1'"))
                    .isEqualTo(POOLS);
            assertThat(
                            number(
                                    source,
                                    "select count(*) from (select licence from vendor_write"
                                            + " where what = 'grant' and person like '%-1' group by licence having count(*) > 2) as twice"))
                    .isZero();
            assertThat(looks.values().stream()
                            .flatMap(List::stream)
                            .map(look -> look.host)
                            .distinct())
                    .containsExactlyInAnyOrder(1, 2, 3);
        }
    }

    private static EmbeddedPostgres server() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException | RuntimeException e) {
            assumeThat(false)
                    .as("Skipped: no PostgreSQL server starts here: " + e)
                    .isTrue();
            throw new IllegalStateException(e);
        }
    }

    private static void settle(DataSource source) throws SQLException {
        SharedVendor.create(source);
        update(
                source,
                "insert into vendor_seat select 'L' || n, 'p' || n || '-0' from generate_series(1, " + POOLS + ") n");
    }

    private Path write(String url) throws IOException {
        StringBuilder file = new StringBuilder("roster = roster.csv\n[store]\nurl = " + url
                + "\nuser = postgres\npassword = env:SWAP_PASSWORD\n[account]\nsystem = shared\n");
        StringBuilder roster = new StringBuilder("person,zone,days,hours,lead,priority,pools\n");
        for (int pool = 1; pool <= POOLS; pool++) {
            file.append("[pool p" + pool + "]\nlicence = L" + pool + "\nseats = 1\nminimum-holding = 0m\n");
            for (int person = 0; person < PEOPLE; person++) {
                String hours = person == 0 ? "08:00-09:00" : person == 1 ? "09:00-10:00" : "12:00-13:00";
                roster.append("p" + pool + "-" + person + ",UTC,Mon-Sun," + hours + ",0m,,p" + pool + "\n");
            }
        }
        Files.writeString(folder.resolve("roster.csv"), roster);
        return Files.writeString(folder.resolve("team.ini"), file);
    }

    private void await(String what, int times) throws InterruptedException {
        for (int seen = 0; seen < times; ) {
            String line = lines.take();
            hear(line);
            seen += line.endsWith(what) ? 1 : 0;
        }
    }

    private boolean movedBy(int host) {
        return said.stream().anyMatch(line -> line.startsWith(host + " call ") && line.contains(" release "));
    }

    private void hearFor(long millis) throws InterruptedException {
        String line = lines.poll(millis, TimeUnit.MILLISECONDS);
        if (line != null) {
            hear(line);
        }
        hearAll();
    }

    private void hearAll() {
        for (String line = lines.poll(); line != null; line = lines.poll()) {
            hear(line);
        }
    }

    private void hear(String line) {
        String[] words = line.split(" ");
        if (!words[1].equals("call")) {
            said.add(line);
            return;
        }
        if (words[3].equals("release") && said.size() < 10_000) {
            said.add(line);
        }
        int host = Integer.parseInt(words[0]);
        long time = Long.parseLong(words[2]);
        List<Look> ofPool = looks.computeIfAbsent(words[4], licence -> new ArrayList<>());
        Look last = null;
        for (Look look : ofPool) {
            last = look.host == host ? look : last;
        }
        if (last == null || (words[3].equals("holders") && time - last.ended > 1000)) {
            ofPool.add(new Look(host, time));
        } else {
            last.ended = Math.max(last.ended, time);
        }
    }

    /** How long after a time each pool was looked at first, of looks since another time. */
    private List<Long> lateness(long since, long due) {
        List<Long> late = new ArrayList<>();
        for (List<Look> ofPool : looks.values()) {
            ofPool.stream()
                    .mapToLong(look -> look.begun)
                    .filter(begun -> begun >= since)
                    .min()
                    .ifPresent(begun -> late.add(begun - due));
        }
        Collections.sort(late);
        return late;
    }

    private static String percentiles(List<Long> sorted) {
        return sorted.isEmpty()
                ? "none"
                : "half within " + sorted.get(sorted.size() / 2) + " ms, 99 % within "
                        + sorted.get(sorted.size() * 99 / 100) + " ms, all within " + sorted.get(sorted.size() - 1)
                        + " ms";
    }

    private List<String> overlaps() {
        List<String> overlaps = new ArrayList<>();
        looks.forEach((licence, ofPool) -> {
            for (Look one : ofPool) {
                for (Look other : ofPool) {
                    if (one.host < other.host && one.begun < other.ended && other.begun < one.ended) {
                        overlaps.add(licence + ": hosts " + one.host + " and " + other.host + " at " + one.begun);
                    }
                }
            }
        });
        return overlaps;
    }

    private static long number(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void update(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
