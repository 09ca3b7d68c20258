package io.github.rpaclients.swap;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Seats of a process that may die right before and right after each call. */
final class MortalSeats implements SeatProvider {
    private final SeatProvider seats;
    private final Life life;

    MortalSeats(SeatProvider seats, Life life) {
        this.seats = seats;
        this.life = life;
    }

    @Override
    public String system() {
        return seats.system();
    }

    @Override
    public Account find(Person person) {
        return call(() -> seats.find(person));
    }

    @Override
    public SeatCount count(Seat seat) {
        return call(() -> seats.count(seat));
    }

    @Override
    public List<Holder> holders(Seat seat) {
        return call(() -> seats.holders(seat));
    }

    @Override
    public Optional<String> otherSource(Account account, Seat seat) {
        return call(() -> seats.otherSource(account, seat));
    }

    @Override
    public Holding read(Account account, Seat seat) {
        return call(() -> seats.read(account, seat));
    }

    @Override
    public Holding readBack(Account account, Seat seat) {
        return call(() -> seats.readBack(account, seat));
    }

    @Override
    public Busy busy(Account account) {
        return call(() -> seats.busy(account));
    }

    @Override
    public Optional<String> whyNotKnown(Account account) {
        return call(() -> seats.whyNotKnown(account));
    }

    @Override
    public void release(Account account, Seat seat) {
        write(() -> seats.release(account, seat));
    }

    @Override
    public void grant(Account account, Seat seat) {
        write(() -> seats.grant(account, seat));
    }

    @Override
    public void restore(Holding before, Seat seat) {
        write(() -> seats.restore(before, seat));
    }

    @Override
    public Optional<String> repairPlace() {
        return seats.repairPlace();
    }

    private <T> T call(Supplier<T> work) {
        life.live();
        T result = work.get();
        life.live();
        return result;
    }

    private void write(Runnable work) {
        life.send();
        work.run();
        life.live();
    }
}
