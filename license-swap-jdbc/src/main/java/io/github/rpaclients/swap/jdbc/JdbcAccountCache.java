package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.journal.AccountCache;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Accounts in a table. What nobody has found for a month goes when others are kept. */
final class JdbcAccountCache implements AccountCache {
    private static final Duration LONGEST = Duration.ofDays(30);

    private final Database database;
    private final String pool;
    private final String name;

    JdbcAccountCache(Database database, String pool) {
        this.database = database;
        this.pool = pool;
        this.name = "The accounts of the pool " + pool;
    }

    @Override
    public Map<Person, Account> foundSince(Instant since) {
        return database.read(name, connection -> {
            try (PreparedStatement select = connection.prepareStatement("select name, account_id, account_name"
                    + " from license_swap_account where pool = ? and found_at >= ? order by person")) {
                select.setString(1, pool);
                select.setObject(2, Instants.column(since));
                Map<Person, Account> found = new LinkedHashMap<>();
                try (ResultSet result = select.executeQuery()) {
                    while (result.next()) {
                        found.put(Person.of(result.getString(1)), Account.of(result.getString(2), result.getString(3)));
                    }
                }
                return found;
            }
        });
    }

    @Override
    public void keep(Map<Person, Account> found, Instant at) {
        if (found.isEmpty()) {
            return;
        }
        // in order, so that two hosts do not wait for each other
        SortedMap<String, Map.Entry<Person, Account>> inOrder = new TreeMap<>();
        found.entrySet().forEach(entry -> inOrder.put(key(entry.getKey()), entry));
        database.write(name, connection -> {
            try (PreparedStatement forget = connection.prepareStatement(
                            "delete from license_swap_account where pool = ? and found_at < ?");
                    PreparedStatement keep =
                            connection.prepareStatement(database.dialect().keepAccount())) {
                forget.setString(1, pool);
                forget.setObject(2, Instants.column(at.minus(LONGEST)));
                forget.executeUpdate();
                for (Map.Entry<Person, Account> entry : inOrder.values()) {
                    keep.setString(1, pool);
                    keep.setString(2, key(entry.getKey()));
                    keep.setString(3, entry.getKey().name());
                    keep.setString(4, entry.getValue().id());
                    keep.setString(5, entry.getValue().name());
                    keep.setObject(6, Instants.column(at));
                    keep.addBatch();
                }
                return keep.executeBatch();
            }
        });
    }

    @Override
    public void forget(Collection<Person> people) {
        if (people.isEmpty()) {
            return;
        }
        SortedSet<String> inOrder = new TreeSet<>();
        people.forEach(person -> inOrder.add(key(person)));
        database.write(name, connection -> {
            try (PreparedStatement forget =
                    connection.prepareStatement("delete from license_swap_account where pool = ? and person = ?")) {
                for (String person : inOrder) {
                    forget.setString(1, pool);
                    forget.setString(2, person);
                    forget.addBatch();
                }
                return forget.executeBatch();
            }
        });
    }

    /** Upper and lower case are one person. */
    private static String key(Person person) {
        return person.name().toLowerCase(Locale.ROOT);
    }
}
