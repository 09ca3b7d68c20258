package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.RunningProcess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** The lock of one pool in its row. All times are the database's. Thread-safe. */
final class LeaseTable {
    private final Database database;
    private final String pool;
    private final String name;

    LeaseTable(Database database, String pool) {
        this.database = database;
        this.pool = pool;
        this.name = "The lock of the pool " + pool;
    }

    /** Takes the lock if nobody has it, and returns the new token; empty if somebody has it. */
    OptionalLong take(LockOwner owner, Duration length) {
        OptionalLong taken = database.write(name, connection -> take(connection, owner, length));
        if (taken.isEmpty() && isNew()) {
            database.write(name, this::insert);
            return database.write(name, connection -> take(connection, owner, length));
        }
        return taken;
    }

    private OptionalLong take(Connection connection, LockOwner owner, Duration length) throws SQLException {
        Dialect dialect = database.dialect();
        try (PreparedStatement update = connection.prepareStatement("update license_swap_pool set token = token + 1,"
                + " owner_host = ?, owner_pid = ?, owner_user = ?, owner_since = ?, owner_command = ?, expires_at = "
                + dialect.millisecondsFromNow() + " where pool = ? and (expires_at is null or expires_at <= "
                + dialect.now() + ")")) {
            update.setString(1, owner.process().host());
            update.setLong(2, owner.process().pid());
            update.setString(3, owner.process().user());
            update.setObject(4, Instants.column(owner.since()));
            update.setString(5, owner.command());
            update.setLong(6, length.toMillis());
            update.setString(7, pool);
            if (update.executeUpdate() == 0) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(PoolRow.read(connection, pool)
                .map(PoolRow::token)
                .orElseThrow(() -> new IllegalStateException("a row that was changed is there")));
    }

    private boolean isNew() {
        return database.read(name, connection -> PoolRow.read(connection, pool).isEmpty());
    }

    /** Adds the row of a pool that has none, nor any entries. */
    private boolean insert(Connection connection) throws SQLException {
        if (PoolRow.read(connection, pool).isPresent()) {
            return false;
        }
        if (EntryTable.hasAny(connection, pool)) {
            throw Edited.entry("The journal of the pool " + pool, 1, "its row in license_swap_pool is missing");
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into license_swap_pool (pool, token, last_entry, last_hash) values (?, 0, 0, ?)")) {
            insert.setString(1, pool);
            insert.setString(2, EntryRow.beforeTheFirst(pool));
            insert.executeUpdate();
        }
        return true;
    }

    /** Says that whoever has this token goes on; false if it is somebody else's, or nobody's. */
    boolean renew(long token, Duration length) {
        return database.write(name, connection -> {
            try (PreparedStatement update = connection.prepareStatement("update license_swap_pool set expires_at = "
                    + database.dialect().millisecondsFromNow()
                    // a beat that comes after the lock was given back must not take it again
                    + " where pool = ? and token = ? and expires_at is not null")) {
                update.setLong(1, length.toMillis());
                update.setString(2, pool);
                update.setLong(3, token);
                return update.executeUpdate() > 0;
            }
        });
    }

    /** Gives the lock back if it is still with this token. */
    void giveBack(long token) {
        database.write(name, connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update license_swap_pool set expires_at = null,"
                            + " owner_host = null, owner_pid = null, owner_user = null, owner_since = null, owner_command = null"
                            + " where pool = ? and token = ?")) {
                update.setString(1, pool);
                update.setLong(2, token);
                return update.executeUpdate();
            }
        });
    }

    /** Who has the lock; empty if nobody does. */
    Optional<LockOwner> owner() {
        return database.read(name, connection -> {
            try (PreparedStatement select = connection.prepareStatement("select owner_host, owner_pid, owner_user,"
                    + " owner_since, owner_command from license_swap_pool where pool = ? and expires_at > "
                    + database.dialect().now())) {
                select.setString(1, pool);
                try (ResultSet result = select.executeQuery()) {
                    return result.next() ? Optional.of(owner(result)) : Optional.empty();
                }
            }
        });
    }

    private static LockOwner owner(ResultSet row) throws SQLException {
        return LockOwner.of(
                RunningProcess.of(row.getString(1), row.getLong(2), row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5));
    }
}
