package io.github.rpaclients.swap.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.rpaclients.swap.journal.PoolStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Pools in a database of their own. */
final class DatabaseHome implements Home {
    private final String address;
    private final HikariDataSource source;
    private final Database database;

    private DatabaseHome(String address) {
        this.address = address;
        HikariConfig config = new HikariConfig();
        config.setDataSource(source(address));
        config.setMaximumPoolSize(10);
        // one that stays, since H2 in memory ends with its last connection
        config.setMinimumIdle(1);
        this.source = new HikariDataSource(config);
        this.database = Database.of(source);
    }

    /** Without tables, for this process alone. */
    static DatabaseHome bare(Kept kept) {
        return kept == Kept.H2 ? new DatabaseHome("jdbc:h2:mem:swap-" + UUID.randomUUID()) : inASchema();
    }

    /** For this process alone. */
    static DatabaseHome in(Kept kept) {
        return bare(kept).withTables();
    }

    /** For several processes. */
    static DatabaseHome shared(Kept kept, Path folder) {
        return kept == Kept.H2
                ? new DatabaseHome("jdbc:h2:" + folder.resolve("swap-" + UUID.randomUUID()) + ";AUTO_SERVER=TRUE")
                        .withTables()
                : in(kept);
    }

    private static DatabaseHome inASchema() {
        String schema = "s" + UUID.randomUUID().toString().replace("-", "");
        execute(source(Postgres.url()), "create schema " + schema);
        return new DatabaseHome(Postgres.url() + "&currentSchema=" + schema);
    }

    private DatabaseHome withTables() {
        new Tables(database).create();
        return this;
    }

    /** Connections that nobody keeps. */
    static DataSource source(String address) {
        if (address.startsWith("jdbc:postgresql:")) {
            // not by the class that starts a server: other processes come here
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setURL(address);
            return postgres;
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(address);
        return h2;
    }

    DataSource source() {
        return source;
    }

    Database database() {
        return database;
    }

    @Override
    public PoolStore host(String pool) {
        return JdbcPoolStores.of(source).pool(pool);
    }

    /** A pool as a host finds it whose clocks and heartbeats move when a test says so. */
    PoolStore host(String pool, ManualTimes times) {
        return new JdbcPoolStore(
                new JdbcJournal(database, pool),
                new JdbcPoolLock(database, pool, Lease.usual(), times.times(), times.beats()),
                new JdbcAccountCache(database, pool));
    }

    JdbcJournal journal(String pool) {
        return new JdbcJournal(database, pool);
    }

    /** Lets the lease of whoever has the pool pass. */
    void expire(String pool) {
        expire(source, pool);
    }

    static void expire(DataSource source, String pool) {
        execute(
                source,
                "update license_swap_pool set expires_at = timestamp '2001-01-01 00:00:00' where pool = '" + pool
                        + "' and expires_at is not null");
    }

    void execute(String sql) {
        execute(source, sql);
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public void close() {
        source.close();
    }
}
