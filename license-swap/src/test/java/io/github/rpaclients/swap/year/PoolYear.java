package io.github.rpaclients.swap.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.plan.Claim;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.Planner;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.plan.Situation;
import io.github.rpaclients.swap.roster.Need;
import io.github.rpaclients.swap.roster.Roster;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A year of a pool, from one moment at which somebody's need changes to the next; each moment is checked. */
final class PoolYear {
    static final int SEATS = 60;
    private static final String POOL = "developers";
    private static final Seat SEAT = Seat.of("DEV");

    /** How soon somebody tries again after something went wrong. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final Roster roster;
    private final Mishaps mishaps;
    private final Set<String> holders = new TreeSet<>();
    private final PriorityQueue<Need> toStart =
            new PriorityQueue<>(Comparator.comparing((Need need) -> need.shift().start()));
    private final Figures figures = new Figures();
    private Set<Need> known = Set.of();

    PoolYear(Roster roster, Mishaps mishaps) {
        this.roster = roster;
        this.mishaps = mishaps;
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

    /** Whether nothing went wrong. */
    private boolean run(Instant now, List<Need> needs) {
        Set<String> needing = needs.stream().map(need -> need.person().name()).collect(Collectors.toSet());
        Set<String> mayNotLose = new TreeSet<>(holders);
        mayNotLose.retainAll(needing);
        figures.needs(needs.size());
        int before = mishaps.busyGivers() + mishaps.failedMoves();

        for (PlannedMove move : plan(now, needs).moves()) {
            if (!mishaps.fails()) {
                move.from()
                        .ifPresent(
                                from -> assertThat(holders.remove(from.name())).isTrue());
                move.to().ifPresent(to -> assertThat(holders.add(to.name())).isTrue());
                figures.move(now);
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

    /** Those at work keep their seats, and the plan is made again without them, as a run does it. */
    private PoolPlan plan(Instant now, List<Need> needs) {
        Situation.Builder situation = Situation.of(POOL, SEAT, SEATS)
                .holders(holders.stream().map(PoolYear::account).map(Holder::of).collect(Collectors.toList()))
                .claims(needs.stream()
                        .map(need -> Claim.of(account(need.person().name()), "works"))
                        .collect(Collectors.toList()));
        for (String holder : holders) {
            roster.nextNeed(Person.of(holder), POOL, now)
                    .ifPresent(need -> situation.neededNext(account(holder), need.from()));
        }
        Set<Account> asked = new HashSet<>();
        while (true) {
            PoolPlan plan = Planner.plan(situation.build());
            List<Account> busy = new ArrayList<>();
            plan.moves().stream()
                    .flatMap(move -> move.from().stream())
                    .filter(asked::add)
                    .filter(giver -> mishaps.isBusy())
                    .forEach(busy::add);
            if (busy.isEmpty()) {
                return plan;
            }
            busy.forEach(giver -> situation.keep(giver, "is at work"));
        }
    }

    private static Account account(String name) {
        return Account.of(name, name);
    }
}
