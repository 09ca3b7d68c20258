package io.github.rpaclients.swap;

import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.pool.MoveLimits;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who should have a seat and who must not lose one, in plain sets of names, and what has happened to whom so far. */
final class PoolModel {
    private static final int REMEMBERED = 8;
    private static final Duration REMEMBERED_FOR = Duration.ofDays(60);
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final RandomPool world;
    private final MoveLimits limits;
    private final Map<Account, List<Instant>> moved = new HashMap<>();
    private final Map<Account, List<Instant>> gained = new HashMap<>();
    private Map<String, List<Instant>> wentWithout = new TreeMap<>();
    private Optional<Instant> looked = Optional.empty();

    PoolModel(RandomPool world) {
        this.world = world;
        this.limits = world.pool.limits();
    }

    void moved(EndedMove move, Instant at) {
        if (move.mayHaveMoved()) {
            move.accounts().forEach(account -> add(moved, account, at));
            move.to.ifPresent(taker -> add(gained, taker, at));
        }
    }

    private static void add(Map<Account, List<Instant>> times, Account account, Instant at) {
        times.computeIfAbsent(account, key -> new ArrayList<>()).add(at);
    }

    /** Whether the journal remembers the moves as they were reported. */
    boolean agreesWith(JournalView history, Instant now) {
        return moved.entrySet().stream()
                .allMatch(person -> history.lastMove(person.getKey(), now).equals(last(person.getValue(), now)));
    }

    private static Optional<Instant> last(List<Instant> moves, Instant now) {
        return moves.stream().filter(at -> !at.isAfter(now)).max(Instant::compareTo);
    }

    /** Everybody whom the roster gives a need then, known to the system or not. */
    Map<String, NeededTime> needs(Instant now) {
        Map<String, NeededTime> needs = new TreeMap<>();
        for (WorkingHours hours : world.ownHours()) {
            hours.need(now).ifPresent(need -> needs.put(hours.person(), need));
        }
        return needs;
    }

    /** Everybody who needs a seat then, known to the system or not. */
    Set<String> needing(Instant now) {
        Set<String> needing = new TreeSet<>(world.pinned);
        needing.addAll(needs(now).keySet());
        return needing;
    }

    /** Those who must keep the seat that they have, whatever else happens. */
    Set<String> untouchable() {
        Set<String> untouchable = new TreeSet<>(world.at.staff());
        untouchable.removeAll(world.ofThePool(world.at.staff()));
        untouchable.addAll(world.exempt);
        untouchable.addAll(world.at.busy);
        untouchable.addAll(world.at.throughGroup);
        return untouchable;
    }

    /** Those whose work has begun. */
    Set<String> inAShift(Instant now) {
        Set<String> working = new TreeSet<>(world.pinned);
        needs(now).forEach((person, need) -> {
            if (!now.isBefore(need.begin.plus(A_MOMENT))) {
                working.add(person);
            }
        });
        return working;
    }

    /** Those who have a seat and could give it, if they did not need it. */
    private Set<String> movable(Set<String> holders, Instant now) {
        Set<String> movable = new TreeSet<>(holders);
        movable.removeAll(untouchable());
        movable.removeIf(person -> hasItSince(person, now));
        return movable;
    }

    /** Of those who have a seat the ones who can give it and do not need it. */
    Set<String> givers(Set<String> holders, Instant now) {
        Set<String> givers = movable(holders, now);
        givers.removeAll(needing(now));
        return givers;
    }

    /** Those who have a seat and need one, and whose turn may be somebody else's. */
    Set<String> undecided(Set<String> holders, Instant now) {
        Set<String> undecided = movable(holders, now);
        undecided.retainAll(needing(now));
        undecided.removeAll(inAShift(now));
        Map<String, NeededTime> needs = needs(now);
        undecided.removeIf(person -> !isNew(needs.get(person), now));
        return undecided;
    }

    private boolean isNew(NeededTime need, Instant now) {
        return lookedBy(now).map(need.from::isAfter).orElse(true);
    }

    private Optional<Instant> lookedBy(Instant now) {
        return looked.filter(at -> !at.isAfter(now));
    }

    /** Those who need a seat and have none. */
    Set<String> waiting(Set<String> holders, Instant now) {
        Set<String> waiting = needing(now);
        waiting.removeAll(holders);
        waiting.removeAll(world.at.throughGroup);
        waiting.retainAll(world.at.staff());
        return waiting;
    }

    /** Those who wait and may get a seat. */
    Set<String> takers(Set<String> holders, Instant now) {
        Set<String> takers = waiting(holders, now);
        takers.removeIf(person -> isAtTheLimit(person, now));
        return takers;
    }

    /** How many seats the pool may still give without taking one, as far as the system tells. */
    int free(Set<String> holders) {
        int ofThePool =
                world.pool.seats() - world.ofThePool(world.at.listed(holders)).size();
        int ofTheSystem = world.at.vendor.countsSeats() ? world.at.seats - holders.size() : ofThePool;
        return Math.max(0, Math.min(ofThePool, ofTheSystem));
    }

    /** Whether others have seats that the pool has been promised, and no system tells. */
    boolean isPromisedTooMuch(Set<String> holders) {
        return free(holders) > world.at.seats - holders.size();
    }

    int mostMoves() {
        return limits.movesPerRun();
    }

    /** Those who come first at the front: by priority, and among equals whoever went without last. */
    List<String> inOrder(Set<String> people, Set<String> holders, Instant now) {
        List<String> pinned = new ArrayList<>(world.pinned);
        Map<String, NeededTime> needs = needs(now);
        Map<String, List<Instant>> without = wentWithoutBy(now);
        List<String> first = pinned.stream().filter(people::contains).collect(Collectors.toList());
        people.stream()
                .filter(person -> !pinned.contains(person))
                .sorted(Comparator.comparingInt(this::priority)
                        .thenComparing(person -> without.getOrDefault(person, List.of()), PoolModel::lastFirst)
                        .thenComparing(person -> needs.get(person).from)
                        .thenComparing(person -> !world.at.listed(holders).contains(person))
                        .thenComparing(world.at::id))
                .forEach(first::add);
        return first;
    }

    private static int lastFirst(List<Instant> one, List<Instant> other) {
        for (int i = 0; i < one.size() || i < other.size(); i++) {
            Instant ofOne = i < one.size() ? one.get(i) : Instant.MIN;
            Instant ofOther = i < other.size() ? other.get(i) : Instant.MIN;
            if (!ofOne.equals(ofOther)) {
                return ofOther.compareTo(ofOne);
            }
        }
        return 0;
    }

    private int priority(String person) {
        return world.ownHours().stream()
                .filter(hours -> hours.person().equals(person))
                .mapToInt(WorkingHours::priority)
                .min()
                .orElseThrow();
    }

    private Map<String, List<Instant>> wentWithoutBy(Instant now) {
        return usable(wentWithout, now);
    }

    private static Map<String, List<Instant>> usable(Map<String, List<Instant>> all, Instant now) {
        Map<String, List<Instant>> usable = new TreeMap<>();
        all.forEach((person, times) -> {
            List<Instant> left = times.stream()
                    .filter(at -> !at.isAfter(now) && !at.isBefore(now.minus(REMEMBERED_FOR)))
                    .collect(Collectors.toList());
            if (!left.isEmpty()) {
                usable.put(person, left);
            }
        });
        return usable;
    }

    /** What is to be remembered after a plan. */
    private Map<String, List<Instant>> remembering(Set<String> without, Instant now) {
        Map<String, List<Instant>> all = new TreeMap<>(wentWithoutBy(now));
        needs(now).forEach((person, need) -> {
            List<Instant> before = all.getOrDefault(person, List.of());
            if (without.contains(person)
                    && !before.contains(need.from)
                    && !need.from.isBefore(now.minus(REMEMBERED_FOR))) {
                List<Instant> more = new ArrayList<>(before);
                more.add(0, need.from);
                all.put(person, more.subList(0, Math.min(REMEMBERED, more.size())));
            }
        });
        return all;
    }

    /**
     * Compares with the journal what is remembered of who went without and of when somebody looked, and goes by the journal
     * from now on.
     *
     * @param certain whether the plan was written down for sure; else it may have been or not
     */
    boolean learns(JournalView history, Allotment plan, Instant now, boolean certain) {
        boolean news = needs(now).values().stream().anyMatch(need -> isNew(need, now));
        Optional<Instant> lookedThen = news ? Optional.of(now) : lookedBy(now);
        Map<String, List<Instant>> withoutThen = remembering(plan.without(), now);
        Optional<Instant> lookedNow = history.looked(now);
        Map<String, List<Instant>> withoutNow = ofStaff(history, now);
        boolean right = lookedNow.equals(lookedThen) && withoutNow.equals(withoutThen)
                || !certain
                        && isOneOf(lookedNow, lookedThen, lookedBy(now))
                        && isOneOf(withoutNow, withoutThen, wentWithoutBy(now));
        looked = history.looked(Instant.MAX);
        wentWithout = ofStaff(history, Instant.MAX);
        return right;
    }

    private static boolean isOneOf(Object found, Object one, Object other) {
        return found.equals(one) || found.equals(other);
    }

    /** Of those who have the seat from a group, it depends on who was asked whether the plan knew that. */
    private Map<String, List<Instant>> ofStaff(JournalView history, Instant now) {
        Map<String, List<Instant>> ofStaff = new LinkedHashMap<>();
        history.wentWithout().forEach((account, times) -> {
            world.at.staff().stream()
                    .filter(person -> world.at.id(person).equals(account.id()))
                    .filter(person -> !world.at.throughGroup.contains(person))
                    .forEach(person -> ofStaff.put(person, times));
        });
        return now.equals(Instant.MAX) ? ofStaff : usable(ofStaff, now);
    }

    private boolean isAtTheLimit(String person, Instant now) {
        ZoneId zone = world.hours().stream()
                .filter(hours -> hours.person().equals(person))
                .map(WorkingHours::zone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
        return timesOf(gained, person).stream()
                        .filter(at -> !at.isAfter(now))
                        .filter(at -> at.atZone(zone)
                                .toLocalDate()
                                .equals(now.atZone(zone).toLocalDate()))
                        .count()
                >= limits.movesPerPersonPerDay();
    }

    private boolean hasItSince(String person, Instant now) {
        Duration minimum = limits.minimumHolding();
        return last(timesOf(moved, person), now)
                .filter(at -> at.plus(minimum).isAfter(now))
                .isPresent();
    }

    private List<Instant> timesOf(Map<Account, List<Instant>> times, String person) {
        return times.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(person))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toList());
    }
}
