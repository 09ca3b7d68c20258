package io.github.rpaclients.swap.year;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A licence server in memory that gives a seat only where one is free, and to which mishaps happen. */
final class YearSeats implements SeatProvider {
    static final Seat SEAT = Seat.of("DEV");

    private final int total;
    private final Mishaps mishaps;
    private final Set<String> holders = new TreeSet<>();

    YearSeats(int total, Mishaps mishaps) {
        this.total = total;
        this.mishaps = mishaps;
    }

    Set<String> holders() {
        return holders;
    }

    @Override
    public String system() {
        return "year";
    }

    @Override
    public Account find(Person person) {
        return Account.of(person.name(), person.name());
    }

    @Override
    public SeatCount count(Seat seat) {
        return SeatCount.of(total, (long) total - holders.size());
    }

    @Override
    public List<Holder> holders(Seat seat) {
        return holders.stream().map(name -> Holder.of(Account.of(name, name))).collect(Collectors.toList());
    }

    @Override
    public Holding read(Account account, Seat seat) {
        String words = holders.contains(account.id()) ? seat.word() : "none";
        return Holding.of(account, holders.contains(account.id()), words, words);
    }

    @Override
    public Busy busy(Account account) {
        return mishaps.isBusy() ? Busy.YES : Busy.NO;
    }

    @Override
    public void release(Account account, Seat seat) {
        assertThat(holders.remove(account.id())).isTrue();
    }

    @Override
    public void grant(Account account, Seat seat) {
        if (mishaps.fails()) {
            throw new ApiException(
                    Failure.of("PUT /year", true, RequestOutcome.REJECTED).build());
        }
        give(account);
    }

    @Override
    public void restore(Holding before, Seat seat) {
        if (before.holds()) {
            give(before.account());
        } else {
            holders.remove(before.account().id());
        }
    }

    private void give(Account account) {
        assertThat(holders.add(account.id())).isTrue();
        assertThat(holders).hasSizeLessThanOrEqualTo(total);
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.empty();
    }
}
