package io.github.rpaclients.swap;

import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.run.PoolSwap;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A simulated company, who works there when, and the rules under which its people share seats, all at random. */
final class RandomPool {
    static final String NAME = "developers";
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 1);
    private static final List<Duration> HOLDINGS =
            List.of(Duration.ZERO, Duration.ZERO, Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(4));

    final Company company;
    final int seatsOfTheSystem;
    final Set<String> exempt = new TreeSet<>();
    final Set<String> pinned = new TreeSet<>();
    /** Those who have the seat from a group, and of these those who have it directly, too. */
    final Set<String> throughGroup = new TreeSet<>();

    final Set<String> alsoDirectly = new TreeSet<>();
    final List<WorkingHours> hours = new ArrayList<>();
    final Pool pool;
    private final Roster roster;
    final Vendor vendor;
    private final Random random;

    RandomPool(Vendor vendor, Company company, Random random) {
        this.vendor = vendor;
        this.company = company;
        this.random = random;
        seatsOfTheSystem = 1 + random.nextInt(6);
        company.take(company.giver());
        company.seats(seatsOfTheSystem);
        for (int i = random.nextInt(7); i > 0; i--) {
            company.hire("p" + i + domain());
        }
        handOutSeats();
        company.staff().forEach(person -> company.furnish(person, random));
        pool = pool();
        List<String> people = new ArrayList<>(company.staff());
        people.add(stranger());
        roster = Roster.of(people.stream()
                .filter(person -> random.nextInt(5) > 0)
                .map(this::hours)
                .map(working -> working.entry(nameFor(working.person())))
                .collect(Collectors.toList()));
    }

    private String domain() {
        return vendor.isControlRoom() ? "" : "@acme.example";
    }

    /** Somebody whom the system does not know. */
    String stranger() {
        return "nobody" + domain();
    }

    private void handOutSeats() {
        List<String> people = new ArrayList<>(company.staff());
        Collections.shuffle(people, random);
        for (String person : people.subList(0, random.nextInt(3))) {
            if (company.holders().size() < seatsOfTheSystem && company.giveThroughGroup(person)) {
                throughGroup.add(person);
                if (vendor == Vendor.USER_LICENSES && random.nextBoolean()) {
                    company.give(person);
                    alsoDirectly.add(person);
                }
            }
        }
        for (int left = random.nextInt(seatsOfTheSystem + 1); left > 0; left--) {
            String person = people.get(random.nextInt(people.size()));
            if (company.holders().size() < seatsOfTheSystem && !throughGroup.contains(person)) {
                company.give(person);
            }
        }
    }

    private Pool pool() {
        int seats = random.nextBoolean() ? seatsOfTheSystem : 1 + random.nextInt(seatsOfTheSystem);
        List<Person> exemptPeople = new ArrayList<>();
        List<Person> pinnedPeople = new ArrayList<>();
        List<String> people = new ArrayList<>(company.staff());
        people.add(stranger());
        for (String person : people) {
            int luck = random.nextInt(12);
            if (luck < 2) {
                exempt.add(person);
                exemptPeople.add(Person.of(nameFor(person)));
            } else if (luck == 2 && pinned.size() < seats) {
                pinned.add(person);
                pinnedPeople.add(Person.of(nameFor(person)));
            }
        }
        return Pool.builder(NAME, vendor.seat(), seats)
                .exempt(exemptPeople)
                .pinned(pinnedPeople)
                .limits(MoveLimits.builder()
                        .concurrency(1 + random.nextInt(4))
                        .movesPerRun(random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 50)
                        .movesPerPersonPerDay(List.of(1, 2, 4, 100).get(random.nextInt(4)))
                        .minimumHolding(HOLDINGS.get(random.nextInt(HOLDINGS.size())))
                        .abortShare(List.of(0.0, 0.2, 0.5, 1.0).get(random.nextInt(4)))
                        .build())
                .build();
    }

    private WorkingHours hours(String person) {
        Set<String> pools = random.nextInt(8) == 0 ? Set.of("testers") : random.nextBoolean() ? Set.of() : Set.of(NAME);
        WorkingHours working = new WorkingHours(person, FIRST_DAY, pools, random);
        hours.add(working);
        return working;
    }

    /** Mostly as the system spells it; now and then by the id, or in capitals where the system minds no case. */
    private String nameFor(String person) {
        int luck = random.nextInt(10);
        if (luck == 0 && !person.equals(stranger())) {
            return company.seats().find(Person.of(person)).id();
        }
        return luck == 1 && vendor == Vendor.USER_LICENSES ? person.toUpperCase(Locale.ROOT) : person;
    }

    /** Those whom the system lists if these have a seat: UiPath tells no group members, and counts robots by their owners. */
    Set<String> listed(Set<String> holders) {
        Set<String> listed = new TreeSet<>(holders);
        if (vendor == Vendor.USER_LICENSES) {
            listed.removeAll(throughGroup);
            listed.addAll(alsoDirectly);
        } else {
            listed.addAll(throughGroup);
        }
        return listed;
    }

    /** How often a pool or a roster names somebody. */
    int named() {
        return exempt.size() + pinned.size() + hours.size();
    }

    /** The pool for one process. */
    PoolSwap swap(SeatProvider seats, JournalStore journal, PoolLock lock, Clock clock) {
        return PoolSwap.of(pool, roster, seats, InMemoryPoolStore.of(journal, lock), clock);
    }

    @Override
    public String toString() {
        MoveLimits limits = pool.limits();
        return "people " + company.staff() + ", holders " + company.holders() + ", through a group " + throughGroup
                + " and directly " + alsoDirectly + ", " + pool.seats() + " of " + seatsOfTheSystem
                + " seats, exempt " + exempt + ", pinned " + pinned + ", concurrency " + limits.concurrency()
                + ", moves per run " + limits.movesPerRun() + ", per day " + limits.movesPerPersonPerDay()
                + ", holding " + limits.minimumHolding() + ", abort share " + limits.abortShare() + "\n  "
                + hours.stream().map(WorkingHours::toString).collect(Collectors.joining("\n  "));
    }
}
