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
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();
    private Optional<String> whyNotKnown = Optional.empty();
    private final Map<String, List<String>> groups = new TreeMap<>();
    private final Map<Integer, Runnable> afterWrites = new TreeMap<>();
    private int writes;
    private int outageAt = Integer.MAX_VALUE;
    private boolean interruptsNextList;

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

    /** An administrator gives somebody a licence besides. */
    synchronized FakeVendor gives(String name, String word) {
        people.computeIfAbsent(name, nobody -> new TreeSet<>()).add(word);
        return this;
    }

    /** An administrator takes a licence away. */
    synchronized FakeVendor takes(String name, String word) {
        people.get(name).remove(word);
        return this;
    }

    synchronized String has(String name) {
        return String.join(",", people.get(name));
    }

    /** The list of holders leaves somebody out, though the count has them. */
    synchronized FakeVendor hides(String name) {
        hidden.add(name);
        return this;
    }

    /** Nobody knows whether somebody is at work. */
    synchronized FakeVendor unknown(String name) {
        unknown.add(name);
        return this;
    }

    /** Why it does not. */
    synchronized FakeVendor because(String why) {
        whyNotKnown = Optional.of(why);
        return this;
    }

    synchronized FakeVendor members(String group, String... names) {
        groups.put(group, List.of(names));
        return this;
    }

    /** That write and every call after it goes unanswered; the write itself arrives. */
    synchronized FakeVendor outageFromWrite(int write) {
        outageAt = writes + write;
        return this;
    }

    synchronized void outageEnds() {
        outageAt = Integer.MAX_VALUE;
    }

    /** A signal comes while the holders are listed next, and cuts that off. */
    synchronized void interruptsNextList() {
        interruptsNextList = true;
    }

    /** Somebody else acts right after a write. */
    synchronized void afterWrite(int write, Runnable others) {
        afterWrites.put(writes + write, others);
    }

    synchronized int writes() {
        return writes;
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
    public synchronized List<Account> members(String group) {
        return groups.get(group).stream().map(name -> Account.of(name, name)).collect(Collectors.toList());
    }

    @Override
    public synchronized SeatCount count(Seat seat) {
        return SeatCount.of(seats, seats - holders().size());
    }

    @Override
    public synchronized List<Holder> holders(Seat seat) {
        if (interruptsNextList) {
            interruptsNextList = false;
            Thread.currentThread().interrupt();
            throw failure(RequestOutcome.NOT_SENT);
        }
        return holders().stream()
                .filter(name -> !hidden.contains(name))
                .map(name -> Holder.of(Account.of(name, name)))
                .collect(Collectors.toList());
    }

    @Override
    public synchronized Optional<String> otherSource(Account account, Seat seat) {
        return Optional.of("the group Developers").filter(group -> groupMembers.contains(account.id()));
    }

    @Override
    public synchronized Holding read(Account account, Seat seat) {
        call(() -> {}, true);
        Set<String> words = people.get(account.id());
        return Holding.of(account, words.contains("DEV"), String.join(", ", words), String.join(",", words));
    }

    @Override
    public synchronized Busy busy(Account account) {
        if (unknown.contains(account.id())) {
            return Busy.NOT_KNOWN;
        }
        return busy.contains(account.id()) ? Busy.YES : Busy.NO;
    }

    @Override
    public synchronized Optional<String> whyNotKnown(Account account) {
        return whyNotKnown;
    }

    @Override
    public void release(Account account, Seat seat) {
        synchronized (this) {
            call(() -> people.get(account.id()).remove("DEV"), false);
        }
        othersAct();
    }

    @Override
    public void grant(Account account, Seat seat) {
        synchronized (this) {
            call(() -> give(account), false);
        }
        othersAct();
    }

    @Override
    public void restore(Holding before, Seat seat) {
        synchronized (this) {
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
        othersAct();
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.empty();
    }

    /** Without the lock of this object, as others use threads of their own. */
    private void othersAct() {
        Runnable others;
        synchronized (this) {
            others = afterWrites.remove(writes);
        }
        if (others != null) {
            others.run();
        }
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
        if (!reads) {
            writes++;
        }
        if (writes >= outageAt) {
            if (!reads && writes == outageAt) {
                work.run();
            }
            throw failure(RequestOutcome.UNKNOWN);
        }
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
