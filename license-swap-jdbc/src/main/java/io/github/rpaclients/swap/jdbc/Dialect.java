package io.github.rpaclients.swap.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A kind of database, and in what it differs from the others. */
enum Dialect {
    POSTGRESQL(
            "PostgreSQL",
            "postgresql.sql",
            // and not the time at which the transaction began, which may have waited for a lock since
            "clock_timestamp()",
            "clock_timestamp() + ? * interval '1 millisecond'",
            "insert into license_swap_account (pool, person, name, account_id, account_name, found_at)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict (pool, person) do update set name = excluded.name,"
                    + " account_id = excluded.account_id, account_name = excluded.account_name,"
                    + " found_at = excluded.found_at") {
        @Override
        void begin(Connection connection, Access access, Limits limits) throws SQLException {
            // one journey for all of it
            execute(
                    connection,
                    "set transaction "
                            + (access == Access.READ
                                    ? "isolation level repeatable read read only"
                                    : "isolation level read committed read write")
                            + "; set local lock_timeout = " + limits.lockWait().toMillis()
                            + "; set local idle_in_transaction_session_timeout = "
                            + limits.idle().toMillis()
                            // a database that is set to confirm what it may lose would give out a token twice
                            + "; select set_config('synchronous_commit', 'on', true)"
                            + " where current_setting('synchronous_commit') = 'off'");
        }

        @Override
        void end(Connection connection) {
            // all of it ends with the transaction
        }
    },
    H2(
            "H2",
            "h2.sql",
            "current_timestamp",
            "dateadd(millisecond, ?, current_timestamp)",
            "merge into license_swap_account (pool, person, name, account_id, account_name, found_at)"
                    + " key (pool, person) values (?, ?, ?, ?, ?, ?)") {
        @Override
        void begin(Connection connection, Access access, Limits limits) throws SQLException {
            connection.setTransactionIsolation(
                    access == Access.READ
                            ? Connection.TRANSACTION_REPEATABLE_READ
                            : Connection.TRANSACTION_READ_COMMITTED);
            execute(connection, "set lock_timeout " + limits.lockWait().toMillis());
        }

        @Override
        void end(Connection connection) throws SQLException {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    };

    /** What a transaction is for. */
    enum Access {
        /** Sees one state of the database from beginning to end. */
        READ,
        WRITE
    }

    private final String product;
    private final String script;
    private final String now;
    private final String millisecondsFromNow;
    private final String keepAccount;

    Dialect(String product, String script, String now, String millisecondsFromNow, String keepAccount) {
        this.product = product;
        this.script = script;
        this.now = now;
        this.millisecondsFromNow = millisecondsFromNow;
        this.keepAccount = keepAccount;
    }

    /** The kind of a database that calls itself so; empty if it is none of these. */
    static Optional<Dialect> of(String product) {
        for (Dialect dialect : values()) {
            if (dialect.product.equals(product)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    /** The name of the file that creates the tables, beside this class. */
    String script() {
        return script;
    }

    /** The time of the database, as SQL. */
    String now() {
        return now;
    }

    /** The time so many milliseconds later, which are the one parameter, as SQL. */
    String millisecondsFromNow() {
        return millisecondsFromNow;
    }

    /** Inserts or replaces an account, as SQL: pool, person, name, account's id and name, instant. */
    String keepAccount() {
        return keepAccount;
    }

    /** Says what the transaction is that begins now. */
    abstract void begin(Connection connection, Access access, Limits limits) throws SQLException;

    /** Leaves the connection, whose transaction has ended, as others expect it. */
    abstract void end(Connection connection) throws SQLException;

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
