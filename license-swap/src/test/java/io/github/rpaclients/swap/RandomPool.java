package io.github.rpaclients.swap;

import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.pool.TakesFrom;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.testing.Unslept;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules under which some people of a company share seats, and who of them works when, all at random. */
final class RandomPool {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 1);
    private static final List<Duration> HOLDINGS =
            List.of(Duration.ZERO, Duration.ZERO, Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(4));

    final String name;
    final RandomCompany at;
    final Set<String> exempt = new TreeSet<>();

    /** Who comes first at the front. */
    final Set<String> pinned = new LinkedHashSet<>();

    final Set<String> takesFrom = new TreeSet<>();
    final boolean takesFromEverybody;
    final Pool pool;
    private final List<String> staff;
    private final Map<WorkingHours, String> allHours = new LinkedHashMap<>();
    private List<WorkingHours> hours;
    private final Random random;

    /**
     * A pool.
     *
     * @param staff those whom the pool may have to do with by name
     */
    RandomPool(String name, RandomCompany at, List<String> staff, boolean mayTakeFromEverybody, Random random) {
        this.name = name;
        this.at = at;
        this.staff = List.copyOf(staff);
        this.random = random;
        takesFromEverybody = mayTakeFromEverybody && random.nextInt(3) > 0;
        pool = pool();
        List<String> people = new ArrayList<>(staff);
        people.add(at.stranger());
        for (String person : people) {
            if (random.nextInt(5) > 0) {
                WorkingHours working = hours(person);
                allHours.put(working, nameFor(person));
            }
        }
        hours = List.copyOf(allHours.keySet());
    }

    private Pool pool() {
        int seats = random.nextBoolean() ? at.seats : 1 + random.nextInt(at.seats);
        List<Person> exemptPeople = new ArrayList<>();
        List<Person> pinnedPeople = new ArrayList<>();
        List<Person> givers = new ArrayList<>();
        for (String person : staff) {
            int luck = random.nextInt(12);
            if (luck < 2) {
                exempt.add(person);
                exemptPeople.add(Person.of(nameFor(person)));
            } else if (luck == 2 && pinned.size() < seats) {
                pinned.add(person);
                pinnedPeople.add(Person.of(nameFor(person)));
            } else if (luck < 5 && !takesFromEverybody) {
                takesFrom.add(person);
                givers.add(Person.of(nameFor(person)));
            }
        }
        return builder(seats)
                .exempt(exemptPeople)
                .pinned(pinnedPeople)
                .takesFrom(takesFromEverybody ? TakesFrom.everybody() : TakesFrom.of(givers, List.of()))
                .limits(MoveLimits.builder()
                        .concurrency(1 + random.nextInt(4))
                        .movesPerRun(random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 50)
                        .movesPerPersonPerDay(List.of(1, 2, 4, 100).get(random.nextInt(4)))
                        .minimumHolding(HOLDINGS.get(random.nextInt(HOLDINGS.size())))
                        .abortShare(List.of(0.0, 0.2, 0.5, 1.0).get(random.nextInt(4)))
                        .build())
                .build();
    }

    private Pool.Builder builder(int seats) {
        return Pool.builder(name, at.vendor.seat(), seats).takesUnknown(!at.vendor.tellsWhoIsAtWork());
    }

    private WorkingHours hours(String person) {
        Set<String> pools = random.nextInt(8) == 0 ? Set.of("testers") : random.nextBoolean() ? Set.of() : Set.of(name);
        return new WorkingHours(person, FIRST_DAY, pools, random);
    }

    /** Mostly as the system spells it; now and then by the id, or in capitals where the system minds no case. */
    private String nameFor(String person) {
        int luck = random.nextInt(10);
        if (luck == 0 && !person.equals(at.stranger())) {
            return at.id(person);
        }
        return luck == 1 && at.vendor.hidesOtherSources() ? person.toUpperCase(Locale.ROOT) : person;
    }

    /** Whose hours the roster has, and when they work. */
    List<WorkingHours> hours() {
        return hours;
    }

    /** Those of the roster who are for this pool. */
    List<WorkingHours> ownHours() {
        return hours.stream().filter(working -> working.isFor(name)).collect(Collectors.toList());
    }

    /** Whether somebody's seat is the pool's. */
    boolean isOfThePool(String person) {
        return takesFromEverybody
                || exempt.contains(person)
                || pinned.contains(person)
                || takesFrom.contains(person)
                || ownHours().stream().anyMatch(working -> working.person().equals(person));
    }

    Set<String> ofThePool(Collection<String> people) {
        return people.stream().filter(this::isOfThePool).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How often a pool or a roster names somebody. */
    int named() {
        return exempt.size() + pinned.size() + takesFrom.size() + hours.size();
    }

    /** The pool for one process. */
    PoolSwap swap(SeatProvider seats, PoolStore store, Clock clock) {
        return PoolSwap.of(pool, roster(), seats, store, clock).watching(Unslept.LATE_WRITES);
    }

    /** The people of the pool as the roster names them. */
    Set<String> spelledPeople() {
        return ownHours().stream().map(allHours::get).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How much the people of the pool work in an ordinary week. */
    Duration weekly() {
        return ownHours().stream().map(WorkingHours::weekly).reduce(Duration.ZERO, Duration::plus);
    }

    /** The roster's file is cut short: about every other person is left. */
    void cutRoster() {
        hours = allHours.keySet().stream()
                .filter(working -> random.nextBoolean())
                .collect(Collectors.toList());
    }

    void wholeRoster() {
        hours = List.copyOf(allHours.keySet());
    }

    /** The same pool with somebody exempt whom nobody knows. */
    PoolSwap misspelt(PoolStore store, Clock clock) {
        Pool wrong = builder(pool.seats())
                .exempt(pool.exempt())
                .exempt(List.of(Person.of(at.stranger())))
                .pinned(pool.pinned())
                .takesFrom(pool.takesFrom())
                .limits(pool.limits())
                .build();
        return PoolSwap.of(wrong, roster(), at.company.seats(), store, clock).watching(Unslept.LATE_WRITES);
    }

    /** The same pool, in which one move ends before the next begins. */
    PoolSwap oneByOne(SeatProvider seats, PoolStore store, Clock clock) {
        MoveLimits limits = pool.limits();
        Pool slow = builder(pool.seats())
                .exempt(pool.exempt())
                .pinned(pool.pinned())
                .takesFrom(pool.takesFrom())
                .limits(MoveLimits.builder()
                        .concurrency(1)
                        .movesPerRun(limits.movesPerRun())
                        .movesPerPersonPerDay(limits.movesPerPersonPerDay())
                        .minimumHolding(limits.minimumHolding())
                        .abortShare(limits.abortShare())
                        .build())
                .build();
        return PoolSwap.of(slow, roster(), seats, store, clock).watching(Unslept.LATE_WRITES);
    }

    private Roster roster() {
        return Roster.of(hours.stream()
                .map(working -> working.entry(allHours.get(working)))
                .collect(Collectors.toList()));
    }

    @Override
    public String toString() {
        MoveLimits limits = pool.limits();
        return name + ": " + pool.seats() + " seats, exempt " + exempt + ", pinned " + pinned + ", takes from "
                + (takesFromEverybody ? "everybody" : takesFrom) + ", concurrency " + limits.concurrency()
                + ", moves per run " + limits.movesPerRun() + ", per day " + limits.movesPerPersonPerDay()
                + ", holding " + limits.minimumHolding() + ", abort share " + limits.abortShare() + "\n  "
                + hours.stream().map(WorkingHours::toString).collect(Collectors.joining("\n  "));
    }
}
