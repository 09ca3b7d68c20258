package io.github.rpaclients.swap.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Where a pool's journal ends, and who may add to it. Immutable. */
final class PoolRow {
    private static final String SELECT = "select token, last_entry, last_hash from license_swap_pool where pool = ?";

    private final long token;
    private final long lastEntry;
    private final String lastHash;

    private PoolRow(long token, long lastEntry, String lastHash) {
        this.token = token;
        this.lastEntry = lastEntry;
        this.lastHash = lastHash;
    }

    /** The row as it is; empty if nobody has ever had the pool. */
    static Optional<PoolRow> read(Connection connection, String pool) throws SQLException {
        return select(connection, pool, SELECT);
    }

    /** The same, which nobody changes until the transaction ends. */
    static Optional<PoolRow> lock(Connection connection, String pool) throws SQLException {
        return select(connection, pool, SELECT + " for update");
    }

    private static Optional<PoolRow> select(Connection connection, String pool, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, pool);
            try (ResultSet result = select.executeQuery()) {
                return result.next()
                        ? Optional.of(new PoolRow(result.getLong(1), result.getLong(2), result.getString(3)))
                        : Optional.empty();
            }
        }
    }

    /** The pools that have entries, by name. */
    static List<String> names(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select pool from license_swap_pool where last_entry > 0");
                ResultSet result = select.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (result.next()) {
                names.add(result.getString(1));
            }
            // not by the database, which sorts as its language does
            Collections.sort(names);
            return names;
        }
    }

    /** Says that the journal ends with another row now. */
    static void endWith(Connection connection, String pool, EntryRow last) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update license_swap_pool set last_entry = ?, last_hash = ? where pool = ?")) {
            update.setLong(1, last.number());
            update.setString(2, last.hash());
            update.setString(3, pool);
            update.executeUpdate();
        }
    }

    /** Of whoever had the pool's lock last. */
    long token() {
        return token;
    }

    /** 0 if there is none. */
    long lastEntry() {
        return lastEntry;
    }

    String lastHash() {
        return lastHash;
    }
}
