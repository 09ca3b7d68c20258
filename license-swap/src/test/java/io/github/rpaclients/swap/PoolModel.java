package io.github.rpaclients.swap;

import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.pool.MoveLimits;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who should have a seat and who must not lose one, in plain sets of names, and when a move last concerned whom. */
final class PoolModel {
    private final RandomPool world;
    private final MoveLimits limits;
    private final Map<Account, List<Instant>> moved = new HashMap<>();
    private final Set<String> busy = new TreeSet<>();

    PoolModel(RandomPool world) {
        this.world = world;
        this.limits = world.pool.limits();
    }

    /** Those of whom the system can tell that they are at work. */
    Set<String> busy() {
        return busy;
    }

    void busy(String person, boolean isBusy) {
        if (isBusy) {
            busy.add(person);
        } else {
            busy.remove(person);
        }
    }

    void moved(EndedMove move, Instant at) {
        if (move.mayHaveMoved()) {
            move.accounts()
                    .forEach(account -> moved.computeIfAbsent(account, key -> new ArrayList<>())
                            .add(at));
        }
    }

    /** Whether the journal remembers the moves as they were reported. */
    boolean agreesWith(JournalView history, Instant now) {
        return moved.entrySet().stream()
                .allMatch(person -> history.lastMove(person.getKey(), now).equals(last(person.getValue())));
    }

    private static Optional<Instant> last(List<Instant> moves) {
        return moves.stream().max(Instant::compareTo);
    }

    private static long on(LocalDate day, List<Instant> moves) {
        return moves.stream()
                .filter(at -> at.atOffset(ZoneOffset.UTC).toLocalDate().equals(day))
                .count();
    }

    /** Everybody who needs a seat then, known to the system or not. */
    Set<String> needing(Instant now) {
        Set<String> needing = new TreeSet<>(world.pinned);
        world.hours.stream()
                .filter(hours -> hours.isFor(RandomPool.NAME) && hours.needsSeat(now))
                .forEach(hours -> needing.add(hours.person()));
        return needing;
    }

    /** Those who must keep the seat that they have, whatever else happens. */
    Set<String> untouchable() {
        Set<String> untouchable = new TreeSet<>(world.exempt);
        untouchable.addAll(busy);
        untouchable.addAll(world.throughGroup);
        return untouchable;
    }

    /** Of those who have a seat the ones who can give it. */
    Set<String> givers(Set<String> holders, Instant now) {
        Set<String> givers = new TreeSet<>(holders);
        givers.removeAll(untouchable());
        givers.removeAll(needing(now));
        givers.removeIf(person -> isAtTheLimit(person, now) || hasItSince(person, now));
        return givers;
    }

    /** Those who need a seat and have none. */
    Set<String> waiting(Set<String> holders, Instant now) {
        Set<String> waiting = needing(now);
        waiting.removeAll(holders);
        waiting.removeAll(world.throughGroup);
        waiting.retainAll(world.company.staff());
        return waiting;
    }

    /** Those who wait and may get a seat. */
    Set<String> takers(Set<String> holders, Instant now) {
        Set<String> takers = waiting(holders, now);
        takers.removeIf(person -> isAtTheLimit(person, now));
        return takers;
    }

    /** How many seats the pool may still give without taking one. */
    int free(Set<String> holders) {
        int ofThePool = world.pool.seats() - world.listed(holders).size();
        return Math.max(0, Math.min(ofThePool, world.seatsOfTheSystem - holders.size()));
    }

    /** How many people get a seat if nothing goes wrong. */
    int served(Set<String> holders, Instant now) {
        int seats = free(holders) + givers(holders, now).size();
        return Math.min(Math.min(takers(holders, now).size(), seats), limits.movesPerRun());
    }

    /** Lower numbers come first. */
    int rank(String person) {
        return world.pinned.contains(person)
                ? -1
                : world.hours.stream()
                        .filter(hours -> hours.person().equals(person))
                        .mapToInt(WorkingHours::priority)
                        .min()
                        .orElseThrow();
    }

    private boolean isAtTheLimit(String person, Instant now) {
        return on(now.atOffset(ZoneOffset.UTC).toLocalDate(), movesOf(person)) >= limits.movesPerPersonPerDay();
    }

    private boolean hasItSince(String person, Instant now) {
        Duration minimum = limits.minimumHolding();
        return movesOf(person).stream().anyMatch(at -> at.plus(minimum).isAfter(now));
    }

    private List<Instant> movesOf(String person) {
        return moved.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(person))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toList());
    }
}
