package io.github.rpaclients.swap.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The marks of one pool in their tables, within a transaction that has the pool's row. */
final class MarkTables extends Marks {
    private final Connection connection;
    private final String pool;
    private Optional<String> known;

    /** @param known a run that has entries already, so that nobody has to look */
    MarkTables(Connection connection, String pool, Optional<String> known) {
        this.connection = connection;
        this.pool = pool;
        this.known = known;
    }

    /** The last run that an entry was of; empty if there was none. */
    Optional<String> known() {
        return known;
    }

    @Override
    void stand(String kind, long number) throws SQLException {
        if (update("update license_swap_standing set number = ? where pool = ? and kind = ?", number, pool, kind)
                == 0) {
            update("insert into license_swap_standing (number, pool, kind) values (?, ?, ?)", number, pool, kind);
        }
    }

    @Override
    void openIfFirst(String run, long number) throws SQLException {
        if (known.filter(run::equals).isEmpty() && isFirst(run, number)) {
            open(run, WHOLE_RUN);
        }
        known = Optional.of(run);
    }

    private boolean isFirst(String run, long number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select min(number) from license_swap_entry where pool = ? and run = ?")) {
            select.setString(1, pool);
            select.setString(2, run);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getLong(1) == number;
            }
        }
    }

    @Override
    void open(String run, String move) throws SQLException {
        close(run, move);
        update("insert into license_swap_open (pool, run, move) values (?, ?, ?)", pool, run, move);
    }

    @Override
    void close(String run, String move) throws SQLException {
        update("delete from license_swap_open where pool = ? and run = ? and move = ?", pool, run, move);
    }

    /** What the tables hold, to compare. */
    MarkSet read() throws SQLException {
        MarkSet marks = new MarkSet();
        try (PreparedStatement standing =
                        connection.prepareStatement("select kind, number from license_swap_standing where pool = ?");
                PreparedStatement open =
                        connection.prepareStatement("select run, move from license_swap_open where pool = ?")) {
            standing.setString(1, pool);
            try (ResultSet result = standing.executeQuery()) {
                while (result.next()) {
                    marks.stand(result.getString(1), result.getLong(2));
                }
            }
            open.setString(1, pool);
            try (ResultSet result = open.executeQuery()) {
                while (result.next()) {
                    marks.open(result.getString(1), result.getString(2));
                }
            }
        }
        return marks;
    }

    private int update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                update.setObject(i + 1, parameters[i]);
            }
            return update.executeUpdate();
        }
    }
}
