package io.github.rpaclients.benchmarks;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.journal.FileJournal;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.roster.RosterEntry;
import io.github.rpaclients.swap.roster.Span;
import io.github.rpaclients.swap.run.PoolSwap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a plan costs on this side of the network: a journal that is read, a roster, and people in memory. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class PlanTime {
    private static final Seat SEAT = Seat.of("RPADEVNU");
    private static final Instant NOON = Instant.parse("2026-12-31T12:00:00Z");

    /** A third of them have a seat. */
    @Param({"200", "5000"})
    int people;

    /** How long the journal has been kept: 41 runs of three moves a day. */
    @Param({"1", "365"})
    int days;

    private @Nullable PoolSwap swap;
    private @Nullable Path folder;

    /** Half of those who have a seat work, and as many who have none. */
    @Setup
    public void prepare() throws IOException {
        MemorySeats seats = new MemorySeats(people, people / 3);
        List<RosterEntry> entries = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            boolean works = i % 2 == 0 && i < 2 * people / 3;
            entries.add(RosterEntry.builder(Person.of(MemorySeats.name(i)), ZoneOffset.UTC)
                    .works(EnumSet.allOf(DayOfWeek.class), Span.parse(works ? "08:00-17:00" : "18:00-20:00"))
                    .build());
        }
        folder = Files.createTempDirectory("plan-time");
        FileJournal journal = FileJournal.in(folder, "developers");
        LongJournal.write(journal, SEAT, seats.holders(SEAT), NOON, days);
        Pool pool = Pool.builder("developers", SEAT, people / 3).build();
        swap = PoolSwap.of(
                pool,
                Roster.of(entries),
                seats,
                InMemoryPoolStore.of(journal, new InMemoryPoolLock()),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
            files.sorted(Comparator.reverseOrder()).forEach(PlanTime::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public PoolPlan plan() {
        return Objects.requireNonNull(swap).plan();
    }
}
