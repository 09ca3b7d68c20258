package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

/** Seats of a vendor that several processes see alike, in two tables: one licence for each pool, with one seat. */
final class SharedVendor implements SeatProvider {
    private final DataSource source;
    private final BiConsumer<String, Seat> calls;

    /** @param calls hears of every call for a licence, before it is carried out */
    SharedVendor(DataSource source, BiConsumer<String, Seat> calls) {
        this.source = source;
        this.calls = calls;
    }

    static void create(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (String sql : List.of(
                    "create table vendor_seat (licence text primary key, person text not null)",
                    "create table vendor_write (licence text not null, person text not null, what text not null)")) {
                connection.createStatement().execute(sql);
            }
        }
    }

    @Override
    public String system() {
        return "Shared";
    }

    @Override
    public Account find(Person person) {
        return Account.of(person.name(), person.name());
    }

    @Override
    public SeatCount count(Seat seat) {
        return SeatCount.of(1, 1 - holders(seat).size());
    }

    @Override
    public List<Holder> holders(Seat seat) {
        calls.accept("holders", seat);
        List<Holder> holders = new ArrayList<>();
        holder(seat).ifPresent(name -> holders.add(Holder.of(Account.of(name, name))));
        return holders;
    }

    @Override
    public Holding read(Account account, Seat seat) {
        calls.accept("read", seat);
        boolean holds = holder(seat).filter(account.id()::equals).isPresent();
        return Holding.of(account, holds, holds ? "DEV" : "none", holds ? "DEV" : "");
    }

    private Optional<String> holder(Seat seat) {
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select person from vendor_seat where licence = ?")) {
            select.setString(1, seat.toString());
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Busy busy(Account account) {
        return Busy.NO;
    }

    @Override
    public void release(Account account, Seat seat) {
        write("release", account, seat, "delete from vendor_seat where licence = ? and person = ?");
    }

    /** A second holder would be a second row of the licence, which the table does not take. */
    @Override
    public void grant(Account account, Seat seat) {
        write("grant", account, seat, "insert into vendor_seat (licence, person) values (?, ?)");
    }

    @Override
    public void restore(Holding before, Seat seat) {
        if (before.holds()) {
            grant(before.account(), seat);
        } else {
            release(before.account(), seat);
        }
    }

    private void write(String what, Account account, Seat seat, String sql) {
        calls.accept(what, seat);
        try (Connection connection = source.getConnection()) {
            for (String statement :
                    List.of(sql, "insert into vendor_write (licence, person, what) values (?, ?, '" + what + "')")) {
                try (PreparedStatement write = connection.prepareStatement(statement)) {
                    write.setString(1, seat.toString());
                    write.setString(2, account.id());
                    write.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.empty();
    }
}
