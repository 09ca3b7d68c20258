package io.github.rpaclients.swap.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Need;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A year of a pool, from one moment at which somebody's need changes to the next; each moment is checked. */
final class PoolYear {
    static final int SEATS = 60;
    private static final String POOL = "developers";

    private static final MoveLimits NONE_THAT_BINDS = MoveLimits.builder()
            .movesPerRun(MoveLimits.MAX_MOVES)
            .movesPerPersonPerDay(MoveLimits.MAX_MOVES_PER_PERSON)
            .minimumHolding(Duration.ZERO)
            .abortShare(1)
            .concurrency(1)
            .build();

    /** How soon somebody tries again after something went wrong. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    /** Whoever looks when a shift begins is a moment late, and its seat is still to be decided on. */
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final Roster roster;
    private final Mishaps mishaps;
    private final Set<String> holders;
    private final PoolSwap swap;
    private final PriorityQueue<Need> toStart =
            new PriorityQueue<>(Comparator.comparing((Need need) -> need.shift().start()));
    private final Figures figures = new Figures();
    private final SettableClock clock = new SettableClock(Instant.EPOCH);
    private Set<Need> known = Set.of();

    PoolYear(Roster roster, Mishaps mishaps) {
        YearSeats seats = new YearSeats(SEATS, mishaps);
        this.roster = roster;
        this.mishaps = mishaps;
        this.holders = seats.holders();
        this.swap = PoolSwap.of(
                Pool.builder(POOL, YearSeats.SEAT, SEATS)
                        .limits(NONE_THAT_BINDS)
                        .build(),
                roster,
                seats,
                InMemoryPoolStore.of(new RecentJournal(), new InMemoryPoolLock()),
                clock);
    }

    Figures live() {
        Instant now = Workforce.NEW_YEAR.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant end = Workforce.NEW_YEAR.plusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        while (now.isBefore(end)) {
            List<Need> needs = roster.needs(now, POOL);
            Instant seen = now;
            needs.stream()
                    .filter(need -> !known.contains(need))
                    .filter(need -> !need.shift().start().isBefore(seen))
                    .forEach(toStart::add);
            known = Set.copyOf(needs);
            boolean well = run(now, needs);
            start(now.plusNanos(1));
            Instant next = roster.nextChange(now, POOL).orElse(end);
            if (!well && now.plus(AGAIN).isBefore(next)) {
                next = now.plus(AGAIN);
            }
            next = next.isBefore(end) ? next : end;
            start(next);
            long used = needs.stream().filter(this::isServed).count();
            figures.used((int) used, Duration.between(now, next));
            now = next;
        }
        return figures;
    }

    /** Counts the shifts that start before an instant. */
    private void start(Instant before) {
        while (!toStart.isEmpty() && toStart.peek().shift().start().isBefore(before)) {
            figures.shift(isServed(toStart.remove()));
        }
    }

    private boolean isServed(Need need) {
        return holders.contains(need.person().name());
    }

    /** Those whose shift has begun: before that a seat may yet go to somebody whose turn it is. */
    private static Set<String> working(Instant now, List<Need> needs) {
        return needs.stream()
                .filter(need -> !need.shift().start().plus(A_MOMENT).isAfter(now))
                .map(need -> need.person().name())
                .collect(Collectors.toSet());
    }

    /** Whether nothing went wrong. */
    private boolean run(Instant now, List<Need> needs) {
        Set<String> needing = needs.stream().map(need -> need.person().name()).collect(Collectors.toSet());
        Set<String> mayNotLose = new TreeSet<>(holders);
        mayNotLose.retainAll(working(now, needs));
        figures.needs(needs.size());
        int before = mishaps.busyGivers() + mishaps.failedMoves();

        if (!holders.containsAll(needing)) {
            clock.set(now);
            for (MoveReport move : swap.apply().moves()) {
                assertThat(move.outcome()).isNotEqualTo(SwapOutcome.ATTENTION);
                if (move.outcome() == SwapOutcome.DONE) {
                    figures.move(now);
                }
            }
        }

        boolean well = mishaps.busyGivers() + mishaps.failedMoves() == before;
        assertThat(holders).hasSizeLessThanOrEqualTo(SEATS).containsAll(mayNotLose);
        long served = needing.stream().filter(holders::contains).count();
        if (well) {
            // nobody waits while fewer people than there are seats need one, or while somebody has one for nothing
            assertThat(served).as("seats in use at %s", now).isEqualTo(Math.min(SEATS, needing.size()));
        }
        return well;
    }
}
