package io.github.rpaclients.swap.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection that was borrowed for one transaction, and is given back as it was. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private final boolean autoCommit;
    private final int networkTimeout;

    private Session(Connection connection, Dialect dialect, boolean autoCommit, int networkTimeout) {
        this.connection = connection;
        this.dialect = dialect;
        this.autoCommit = autoCommit;
        this.networkTimeout = networkTimeout;
    }

    /** Begins a transaction on a connection, which is closed if that fails. */
    static Session begin(Connection connection, Dialect dialect, Dialect.Access access, Limits limits)
            throws SQLException {
        try {
            int networkTimeout = connection.getNetworkTimeout();
            connection.setNetworkTimeout(
                    Runnable::run, Math.toIntExact(limits.answer().toMillis()));
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            Session session = new Session(connection, dialect, autoCommit, networkTimeout);
            dialect.begin(connection, access, limits);
            return session;
        } catch (SQLException | RuntimeException e) {
            close(connection);
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Takes back what was done. */
    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException | RuntimeException e) {
            // the connection is gone, and the transaction with it
        }
    }

    /** Never throws: what was committed stays so. */
    @Override
    public void close() {
        try {
            dialect.end(connection);
            connection.setAutoCommit(autoCommit);
            connection.setNetworkTimeout(Runnable::run, networkTimeout);
        } catch (SQLException | RuntimeException e) {
            // of no use any more, which whoever lends connections finds out
        } finally {
            close(connection);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) {
            // it is gone all the same
        }
    }
}
