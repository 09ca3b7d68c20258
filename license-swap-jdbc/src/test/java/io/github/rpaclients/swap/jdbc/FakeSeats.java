package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fake vendor as one host calls it. Something may happen to the host right before and right after each call. */
final class FakeSeats implements SeatProvider {
    private final FakeVendor vendor;
    private final String host;
    private final Life life;

    FakeSeats(FakeVendor vendor, String host, Life life) {
        this.vendor = vendor;
        this.host = host;
        this.life = life;
    }

    @Override
    public String system() {
        return "Fake";
    }

    @Override
    public Account find(Person person) {
        if (!vendor.knows(person.name())) {
            throw new SwapRefusedException("Nobody is called " + person);
        }
        return Account.of(person.name(), person.name());
    }

    @Override
    public SeatCount count(Seat seat) {
        return SeatCount.of(vendor.seats(), vendor.seats() - vendor.holders().size());
    }

    @Override
    public List<Holder> holders(Seat seat) {
        return vendor.holders().stream()
                .map(name -> Holder.of(Account.of(name, name)))
                .collect(Collectors.toList());
    }

    @Override
    public Holding read(Account account, Seat seat) {
        life.live();
        boolean holds = vendor.holds(account.id());
        Holding holding = Holding.of(account, holds, holds ? "DEV" : "none", holds ? "DEV" : "");
        life.live();
        return holding;
    }

    @Override
    public Busy busy(Account account) {
        return Busy.NO;
    }

    @Override
    public void release(Account account, Seat seat) {
        write(account, false);
    }

    @Override
    public void grant(Account account, Seat seat) {
        write(account, true);
    }

    @Override
    public void restore(Holding before, Seat seat) {
        write(before.account(), before.holds());
    }

    private void write(Account account, boolean holds) {
        life.liveWithAWriteOnItsWay();
        vendor.write(host, account.id(), holds);
        life.live();
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.empty();
    }
}
