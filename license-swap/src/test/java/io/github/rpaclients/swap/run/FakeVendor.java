package io.github.rpaclients.swap.run;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A licence server of one class, with people who have other licences besides. Calls fail with a chance, in every way a
 * call can fail; the process may die right before and right after each.
 */
final class FakeVendor implements SeatProvider {
    static final Seat SEAT = Seat.of("DEV");
    private static final RequestOutcome[] OUTCOMES = {
        RequestOutcome.NOT_SENT, RequestOutcome.REJECTED, RequestOutcome.UNKNOWN, RequestOutcome.DONE
    };

    private final Map<String, Set<String>> people = new TreeMap<>();
    private final Set<String> busy = new HashSet<>();
    private final Set<String> groupMembers = new HashSet<>();
    private final int seats;
    private Mortality life = new Mortality(Mortality.NEVER);
    private Random luck = new Random(0);
    private double faults;
    private int requests;

    FakeVendor(int seats) {
        this.seats = seats;
    }

    FakeVendor person(String name, boolean holds) {
        people.put(name, new TreeSet<>(holds ? Set.of("ATT", "DEV") : Set.of("ATT")));
        return this;
    }

    synchronized FakeVendor busy(String name) {
        busy.add(name);
        return this;
    }

    synchronized FakeVendor idle(String name) {
        busy.remove(name);
        return this;
    }

    /** Lets somebody have the seat from a group, which no list tells. */
    synchronized FakeVendor group(String name) {
        groupMembers.add(name);
        return this;
    }

    synchronized FakeVendor life(Mortality life) {
        this.life = life;
        return this;
    }

    /** From now on calls fail with this chance. */
    synchronized FakeVendor faults(double chance, Random luck) {
        this.faults = chance;
        this.luck = luck;
        return this;
    }

    synchronized List<String> holders() {
        return people.entrySet().stream()
                .filter(person -> person.getValue().contains("DEV"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    synchronized int requests() {
        return requests;
    }

    /** Whether nobody has lost anything but seats of this pool. */
    synchronized boolean othersUntouched() {
        return people.values().stream().allMatch(words -> words.contains("ATT"));
    }

    @Override
    public String system() {
        return "Fake";
    }

    @Override
    public synchronized Account find(Person person) {
        if (!people.containsKey(person.name())) {
            throw new SwapRefusedException("Nobody is called " + person);
        }
        return Account.of(person.name(), person.name());
    }

    @Override
    public synchronized SeatCount count(Seat seat) {
        return SeatCount.of(seats, seats - holders().size());
    }

    @Override
    public synchronized List<Holder> holders(Seat seat) {
        return holders().stream().map(name -> Holder.of(Account.of(name, name))).collect(Collectors.toList());
    }

    @Override
    public synchronized Optional<String> groupOf(Account account, Seat seat) {
        return Optional.of("Developers").filter(group -> groupMembers.contains(account.id()));
    }

    @Override
    public synchronized Holding read(Account account, Seat seat) {
        call(() -> {}, true);
        Set<String> words = people.get(account.id());
        return Holding.of(account, words.contains("DEV"), String.join(", ", words), String.join(",", words));
    }

    @Override
    public synchronized Busy busy(Account account) {
        return busy.contains(account.id()) ? Busy.YES : Busy.NO;
    }

    @Override
    public synchronized void release(Account account, Seat seat) {
        call(() -> people.get(account.id()).remove("DEV"), false);
    }

    @Override
    public synchronized void grant(Account account, Seat seat) {
        call(() -> give(account), false);
    }

    @Override
    public synchronized void restore(Holding before, Seat seat) {
        call(
                () -> {
                    if (before.holds()) {
                        give(before.account());
                    } else {
                        people.get(before.account().id()).remove("DEV");
                    }
                },
                false);
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.empty();
    }

    private void give(Account account) {
        if (!people.get(account.id()).contains("DEV") && holders().size() >= seats) {
            throw failure(RequestOutcome.REJECTED);
        }
        people.get(account.id()).add("DEV");
    }

    private void call(Runnable work, boolean reads) {
        life.live();
        requests++;
        if (luck.nextDouble() >= faults) {
            work.run();
            life.live();
            return;
        }
        RequestOutcome outcome = OUTCOMES[luck.nextInt(OUTCOMES.length)];
        boolean done = outcome == RequestOutcome.DONE || (outcome == RequestOutcome.UNKNOWN && luck.nextBoolean());
        if (done && !reads) {
            work.run();
        }
        life.live();
        throw failure(outcome);
    }

    private static ApiException failure(RequestOutcome outcome) {
        return new ApiException(
                Failure.of("PUT /fake", true, outcome).text("it failed").build());
    }
}
