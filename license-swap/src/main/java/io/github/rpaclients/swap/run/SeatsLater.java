package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The seats as they are now, for a look ahead: who is at work now need not be then, so nobody is taken to be. Moves none. */
final class SeatsLater implements SeatProvider {
    private final SeatProvider now;

    SeatsLater(SeatProvider now) {
        this.now = now;
    }

    @Override
    public String system() {
        return now.system();
    }

    @Override
    public String place() {
        return now.place();
    }

    @Override
    public Account find(Person person) {
        return now.find(person);
    }

    @Override
    public Map<Person, Account> findAll(Collection<Person> people) {
        return now.findAll(people);
    }

    @Override
    public List<Account> members(String group) {
        return now.members(group);
    }

    @Override
    public SeatCount count(Seat seat) {
        return now.count(seat);
    }

    @Override
    public Map<String, SeatCount> licences() {
        return now.licences();
    }

    @Override
    public List<Holder> holders(Seat seat) {
        return now.holders(seat);
    }

    @Override
    public Optional<String> groupOf(Account account, Seat seat) {
        return now.groupOf(account, seat);
    }

    @Override
    public Holding read(Account account, Seat seat) {
        return now.read(account, seat);
    }

    @Override
    public Busy busy(Account account) {
        return Busy.NO;
    }

    @Override
    public void release(Account account, Seat seat) {
        throw onlyLooking();
    }

    @Override
    public void grant(Account account, Seat seat) {
        throw onlyLooking();
    }

    @Override
    public void restore(Holding before, Seat seat) {
        throw onlyLooking();
    }

    private static UnsupportedOperationException onlyLooking() {
        return new UnsupportedOperationException("A look ahead moves no seat");
    }

    @Override
    public Optional<String> repairPlace() {
        return now.repairPlace();
    }
}
