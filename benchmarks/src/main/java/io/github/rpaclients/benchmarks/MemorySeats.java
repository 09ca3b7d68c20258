package io.github.rpaclients.benchmarks;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People in memory, the first of whom have a seat; nobody takes it from them. */
final class MemorySeats implements SeatProvider {
    private final int people;
    private final List<Holder> holders;

    MemorySeats(int people, int seats) {
        this.people = people;
        this.holders =
                IntStream.range(0, seats).mapToObj(i -> Holder.of(account(i))).collect(Collectors.toList());
    }

    static String name(int number) {
        return "firstname.lastname" + number + "@acme.example";
    }

    private static Account account(int number) {
        return Account.of("5c1e0f6e-2b7a-4d0e-9c55-" + String.format("%012d", number), name(number));
    }

    @Override
    public String system() {
        return "memory";
    }

    @Override
    public Account find(Person person) {
        return account(Integer.parseInt(person.name().replaceAll("\\D", "")));
    }

    @Override
    public SeatCount count(Seat seat) {
        return SeatCount.of(holders.size(), 0);
    }

    @Override
    public List<Holder> holders(Seat seat) {
        return holders;
    }

    @Override
    public Busy busy(Account account) {
        return Busy.NO;
    }

    @Override
    public Holding read(Account account, Seat seat) {
        throw nobodyMoves();
    }

    @Override
    public void release(Account account, Seat seat) {
        throw nobodyMoves();
    }

    @Override
    public void grant(Account account, Seat seat) {
        throw nobodyMoves();
    }

    @Override
    public void restore(Holding before, Seat seat) {
        throw nobodyMoves();
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.empty();
    }

    private IllegalStateException nobodyMoves() {
        return new IllegalStateException("these " + people + " people are only planned for");
    }
}
