package io.github.rpaclients.swap.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The entries of one pool within a transaction. */
final class EntryTable {
    private static final int ROWS_AT_A_TIME = 1_000;
    private static final String SELECT = "select e.number, e.token, e.written_at, e.kind, e.run, e.move, e.entry,"
            + " e.previous_hash, e.hash from license_swap_entry e where e.pool = ? and ";

    private final Connection connection;
    private final String pool;
    private final String journal;

    /** Takes rows one by one. */
    interface Rows {
        void take(EntryRow row) throws SQLException;
    }

    /** @param journal what a message calls it */
    EntryTable(Connection connection, String pool, String journal) {
        this.connection = connection;
        this.pool = pool;
        this.journal = journal;
    }

    static boolean hasAny(Connection connection, String pool) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select min(number) from license_swap_entry where pool = ?")) {
            select.setString(1, pool);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getLong(1) > 0;
            }
        }
    }

    void insert(List<EntryRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into license_swap_entry (pool, number, token,"
                        + " written_at, kind, run, move, entry, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (EntryRow row : rows) {
                insert.setString(1, pool);
                insert.setLong(2, row.number());
                insert.setLong(3, row.token());
                insert.setObject(4, Instants.column(row.entry().at()));
                insert.setString(5, row.kind());
                set(insert, 6, row.run());
                set(insert, 7, row.move());
                insert.setString(8, row.entry().json());
                insert.setString(9, row.previousHash());
                insert.setString(10, row.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, int index, Optional<String> value) throws SQLException {
        if (value.isPresent()) {
            statement.setString(index, value.get());
        } else {
            statement.setNull(index, Types.VARCHAR);
        }
    }

    /** The number of the last entry that is dated before an instant; 0 if there is none. Looks from the end. */
    long lastBefore(Instant instant) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select max(number) from license_swap_entry where pool = ? and written_at < ?")) {
            select.setString(1, pool);
            select.setObject(2, Instants.column(instant));
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** All rows from a number on, in order. */
    void from(long first, Rows rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "e.number >= ? order by e.number")) {
            select.setString(1, pool);
            select.setLong(2, first);
            each(select, rows);
        }
    }

    /** Of the rows before a number those that are dated from an instant on. */
    void datedFrom(Instant instant, long end, Rows rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "e.written_at >= ? and e.number < ?")) {
            select.setString(1, pool);
            select.setObject(2, Instants.column(instant));
            select.setLong(3, end);
            each(select, rows);
        }
    }

    /** One row, if it is there. */
    void at(long number, Rows rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "e.number = ?")) {
            select.setString(1, pool);
            select.setLong(2, number);
            each(select, rows);
        }
    }

    /** Of the rows before a number those of a run. */
    void ofRun(String run, long end, Rows rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "e.run = ? and e.number < ?")) {
            select.setString(1, pool);
            select.setString(2, run);
            select.setLong(3, end);
            each(select, rows);
        }
    }

    private void each(PreparedStatement select, Rows rows) throws SQLException {
        select.setFetchSize(ROWS_AT_A_TIME);
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                rows.take(row(result));
            }
        }
    }

    private EntryRow row(ResultSet result) throws SQLException {
        EntryRow.Stored stored = new EntryRow.Stored(
                result.getLong(1),
                result.getLong(2),
                result.getObject(3, OffsetDateTime.class).toInstant(),
                result.getString(4),
                Optional.ofNullable(result.getString(5)),
                Optional.ofNullable(result.getString(6)),
                result.getString(7),
                result.getString(8),
                result.getString(9));
        return EntryRow.read(stored, journal);
    }
}
