package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.JournalException;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Pools in one database, PostgreSQL or H2, so that several hosts may look after them: one at a time, and another one when
 * that dies.
 *
 * <pre>{@code
 * JdbcPoolStores stores = JdbcPoolStores.of(dataSource);
 * stores.createTables();
 * PoolSwap developers = PoolSwap.of(pool, roster, seats, stores.pool(pool.name()), Clock.systemUTC());
 * }</pre>
 *
 * <p>The data source stays the caller's to close, and lends out one connection for each transaction; nothing is kept between
 * them. It should be a pool of connections with room for two more than the pools that move at a time. Everything is written
 * in transactions of its own, whatever transaction the caller is in. Thread-safe.
 */
public final class JdbcPoolStores {
    private static final Pattern POOL = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final Database database;
    private final Lease lease;

    private JdbcPoolStores(Database database, Lease lease) {
        this.database = database;
        this.lease = lease;
    }

    /**
     * The pools of a database, which is asked what it is.
     *
     * @param database lends connections of a user who may do what the file of the tables says: {@code postgresql.sql} or
     *     {@code h2.sql} beside this class
     * @throws JournalException if it cannot be reached, or is neither PostgreSQL nor H2
     */
    public static JdbcPoolStores of(DataSource database) {
        return new JdbcPoolStores(Database.of(database), Lease.usual());
    }

    static JdbcPoolStores of(DataSource database, Lease lease) {
        return new JdbcPoolStores(Database.of(database), lease);
    }

    /**
     * Creates the tables that are missing, in the current schema. Where all are there, no right to create any is needed; so
     * they may be created by hand with the file of the tables.
     *
     * @throws JournalException if that failed
     */
    public void createTables() {
        new Tables(database).create();
    }

    /**
     * A pool. Touches nothing yet.
     *
     * @param name letters, digits, {@code _} and {@code -}, at most 100 of them
     */
    public JdbcPoolStore pool(String name) {
        if (!POOL.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A pool in a database is named with letters, digits, _ and -, at most 100 of them");
        }
        return new JdbcPoolStore(
                new JdbcJournal(database, name),
                JdbcPoolLock.of(database, name, lease),
                new JdbcAccountCache(database, name));
    }

    /**
     * The pools that have a journal, by name.
     *
     * @throws JournalException if that cannot be read
     */
    public List<String> names() {
        return database.read("The list of the pools", PoolRow::names);
    }

    /** Where the database is. */
    @Override
    public String toString() {
        return "pools in " + database.place();
    }
}
