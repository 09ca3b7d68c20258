package io.github.rpaclients.swap;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A licence server of one class, whose calls go wrong as told. Calls are numbered from 0 in the order they arrive. */
final class FakeSeats implements SeatProvider {
    static final String PLACE = "Fake > Seats";

    /** How a call goes wrong. */
    enum Fault {
        NOT_SENT(RequestOutcome.NOT_SENT, false),
        REJECTED(RequestOutcome.REJECTED, false),
        UNKNOWN_NOT_DONE(RequestOutcome.UNKNOWN, false),
        UNKNOWN_DONE(RequestOutcome.UNKNOWN, true),
        DONE_UNREADABLE(RequestOutcome.DONE, true),
        /** Says yes and does nothing; a read goes well. */
        SILENTLY_NOT_DONE(RequestOutcome.DONE, false),
        /** The client has been closed. */
        CLOSED(RequestOutcome.UNKNOWN, false),
        /** No call a provider should throw from, but a mistake in one. */
        CRASH(RequestOutcome.UNKNOWN, true);

        private final RequestOutcome outcome;
        private final boolean done;

        Fault(RequestOutcome outcome, boolean done) {
            this.outcome = outcome;
            this.done = done;
        }
    }

    private final Map<String, Set<String>> direct = new TreeMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<Integer, Fault> faultsAt = new HashMap<>();
    private final Map<String, Fault> faultsOf = new HashMap<>();
    private final Map<String, Runnable> rivals = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final int seats;
    private Busy busy = Busy.NO;
    private final Map<String, Integer> landsAt = new HashMap<>();
    private final Set<String> answered = new TreeSet<>();
    private final Map<Integer, Runnable> landings = new TreeMap<>();

    /** Grace has the seat and ATTUNU, Ada has ATTUNU, Linus nothing. */
    FakeSeats(int seats) {
        this.seats = seats;
        direct.put("grace", new TreeSet<>(List.of("ATTUNU", "DEV")));
        direct.put("ada", new TreeSet<>(List.of("ATTUNU")));
        direct.put("linus", new TreeSet<>());
    }

    FakeSeats faultAt(int call, Fault fault) {
        faultsAt.put(call, fault);
        return this;
    }

    /** Every call of this name, such as {@code restore grace}, goes wrong from now on. */
    FakeSeats faultOf(String call, Fault fault) {
        faultsOf.put(call, fault);
        return this;
    }

    /** Right before the first call of this name somebody else acts. */
    FakeSeats before(String call, Runnable rival) {
        rivals.put(call, rival);
        return this;
    }

    /** The first write of this name gets no answer in time and is carried out right before call number {@code call}. */
    FakeSeats landsBefore(String write, int call) {
        landsAt.put(write, call);
        return this;
    }

    /** The first write of this name is answered at once and can be read from call number {@code call} on. */
    FakeSeats showsBefore(String write, int call) {
        answered.add(write);
        return landsBefore(write, call);
    }

    /** Carries out what is still on its way, however long that takes. */
    void landAll() {
        land(Integer.MAX_VALUE);
    }

    FakeSeats busy(Busy answer) {
        busy = answer;
        return this;
    }

    void take(String name) {
        direct.get(name).remove("DEV");
    }

    void give(String name) {
        direct.get(name).add("DEV");
    }

    void giveAlso(String name, String word) {
        direct.get(name).add(word);
    }

    void giveThroughGroup(String name, String group) {
        groups.put(name, group);
    }

    /** The person is deleted; every call about them is refused. */
    void forget(String name) {
        direct.remove(name);
    }

    String has(String name) {
        return String.join(",", direct.get(name)) + (groups.containsKey(name) ? "+group" : "");
    }

    List<String> holders() {
        return Stream.concat(
                        direct.entrySet().stream()
                                .filter(e -> e.getValue().contains("DEV"))
                                .map(Map.Entry::getKey),
                        groups.keySet().stream())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    /** {@code read grace}, {@code release grace}, {@code grant ada}, {@code restore ada} and so on. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    long count(String call) {
        return calls.stream().filter(call::equals).count();
    }

    List<String> writes() {
        return calls.stream().filter(call -> !call.startsWith("read")).collect(Collectors.toList());
    }

    @Override
    public String system() {
        return "Fake";
    }

    @Override
    public Account find(Person person) {
        return Account.of(person.name(), person.name());
    }

    @Override
    public SeatCount count(Seat seat) {
        return SeatCount.of(seats, seats - holders().size());
    }

    @Override
    public List<Holder> holders(Seat seat) {
        return holders().stream()
                .map(name -> Account.of(name, name))
                .map(account -> direct.get(account.id()).contains(seat.word())
                        ? Holder.of(account)
                        : Holder.throughGroup(account, groups.get(account.id())))
                .collect(Collectors.toList());
    }

    @Override
    public Holding read(Account account, Seat seat) {
        Optional<Fault> fault = arrives("read " + account.id());
        if (fault.isPresent() && fault.get() != Fault.SILENTLY_NOT_DONE) {
            throw failure("read", fault.get());
        }
        Set<String> words = known(account);
        Holding holding = Holding.of(
                account,
                words.contains("DEV"),
                words.isEmpty() ? "none" : String.join(", ", words),
                String.join(",", words));
        return groups.containsKey(account.id()) ? holding.inheritedFrom(groups.get(account.id())) : holding;
    }

    @Override
    public Busy busy(Account account) {
        return busy;
    }

    @Override
    public void release(Account account, Seat seat) {
        write("release " + account.id(), () -> known(account).remove(seat.word()));
    }

    @Override
    public void grant(Account account, Seat seat) {
        write("grant " + account.id(), () -> add(account, seat.word()));
    }

    @Override
    public void restore(Holding before, Seat seat) {
        write("restore " + before.account().id(), () -> {
            if (before.holds()) {
                add(before.account(), "DEV");
            } else {
                known(before.account()).remove("DEV");
            }
        });
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.of(PLACE);
    }

    private void write(String call, Runnable work) {
        Optional<Fault> fault = arrives(call);
        Integer later = landsAt.remove(call);
        if (later != null) {
            landings.put(later, work);
            if (answered.contains(call)) {
                return;
            }
            throw failure(call, Fault.UNKNOWN_NOT_DONE);
        }
        if (fault.isEmpty() || fault.get().done) {
            work.run();
        }
        if (fault.isPresent() && fault.get() != Fault.SILENTLY_NOT_DONE) {
            throw failure(call, fault.get());
        }
    }

    private Optional<Fault> arrives(String call) {
        int number = calls.size();
        calls.add(call);
        land(number);
        Runnable rival = rivals.remove(call);
        if (rival != null) {
            rival.run();
        }
        return Optional.ofNullable(faultsAt.getOrDefault(number, faultsOf.get(call)));
    }

    private void land(int number) {
        Iterator<Map.Entry<Integer, Runnable>> rest = landings.entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<Integer, Runnable> landing = rest.next();
            if (landing.getKey() <= number) {
                rest.remove();
                try {
                    landing.getValue().run();
                } catch (ApiException tooLate) {
                    // no seat is left for it
                }
            }
        }
    }

    private void add(Account account, String word) {
        Set<String> words = known(account);
        boolean counted = holders().contains(account.id());
        if (!counted && holders().size() >= seats) {
            throw failure("no seat is free for " + account, Fault.REJECTED);
        }
        words.add(word);
    }

    private Set<String> known(Account account) {
        Set<String> words = direct.get(account.id());
        if (words == null) {
            throw failure("nobody is called " + account, Fault.REJECTED);
        }
        return words;
    }

    private static RuntimeException failure(String what, Fault fault) {
        if (fault == Fault.CLOSED) {
            return new IllegalStateException(what + " is closed");
        }
        return fault == Fault.CRASH
                ? new IllegalArgumentException(what + " crashed")
                : new ApiException(Failure.of("PUT /fake", true, fault.outcome)
                        .text(what + " failed")
                        .build());
    }
}
