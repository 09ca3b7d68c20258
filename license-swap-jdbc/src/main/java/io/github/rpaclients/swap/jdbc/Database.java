package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.internal.UnbrokenWork;
import io.github.rpaclients.swap.journal.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A database whose kind is known. Work in it is one transaction, which an interrupt does not cut off. Every failure is a
 * {@link JournalException} of one sentence. Thread-safe.
 */
final class Database {
    private static final int ATTEMPTS = 3;

    private final DataSource source;
    private final Dialect dialect;
    private final String place;
    private final Limits limits;

    Database(DataSource source, Dialect dialect, String place, Limits limits) {
        this.source = source;
        this.dialect = dialect;
        this.place = place;
        this.limits = limits;
    }

    /** What is done in a transaction, perhaps more than once, until it is committed. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /**
     * Asks a database what it is.
     *
     * @throws JournalException if it cannot be reached or is of a kind that is not known here
     */
    static Database of(DataSource source) {
        try {
            return UnbrokenWork.call(() -> {
                try (Connection connection = connect(source)) {
                    String product = connection.getMetaData().getDatabaseProductName();
                    String place = Place.of(connection);
                    Dialect dialect = Dialect.of(product)
                            .orElseThrow(() -> new JournalException("Pools are kept in PostgreSQL or H2, and " + place
                                    + " is " + product + "; give the address of one of these"));
                    return new Database(source, dialect, place, Limits.usual());
                }
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw Trouble.of("The database of the pools", e);
        }
    }

    /** The same with other limits. */
    Database within(Limits other) {
        return new Database(source, dialect, place, other);
    }

    Dialect dialect() {
        return dialect;
    }

    /** Where the database is, without who signs in. */
    String place() {
        return place;
    }

    /**
     * Reads, and sees one state of the database.
     *
     * @param what what it is done with, to begin a sentence with
     */
    <T> T read(String what, Work<T> work) {
        return run(what, Dialect.Access.READ, work);
    }

    /**
     * Writes, and returns when that is durable.
     *
     * @param what what it is done with, to begin a sentence with
     * @throws UnknownCommitException if nobody knows whether it was kept; after every other exception nothing was
     */
    <T> T write(String what, Work<T> work) {
        return run(what, Dialect.Access.WRITE, work);
    }

    private <T> T run(String what, Dialect.Access access, Work<T> work) {
        try {
            return UnbrokenWork.call(() -> {
                for (int attempt = 1; ; attempt++) {
                    try {
                        return once(what, access, work);
                    } catch (SQLException e) {
                        if (attempt == ATTEMPTS || !Trouble.passes(e)) {
                            throw e;
                        }
                    }
                }
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw Trouble.of(what + " in " + place, e);
        }
    }

    private <T> T once(String what, Dialect.Access access, Work<T> work) throws SQLException {
        try (Session session = Session.begin(connect(source), dialect, access, limits)) {
            T result;
            try {
                result = work.run(session.connection());
            } catch (SQLException | RuntimeException | Error e) {
                session.rollback();
                throw e;
            }
            if (access == Dialect.Access.READ) {
                session.rollback();
                return result;
            }
            try {
                session.connection().commit();
            } catch (SQLException | RuntimeException e) {
                session.rollback();
                throw Trouble.unknown(what + " in " + place, e);
            }
            return result;
        }
    }

    /** Some pools of connections throw what is no {@link SQLException}. */
    private static Connection connect(DataSource source) throws SQLException {
        try {
            return source.getConnection();
        } catch (RuntimeException e) {
            throw Trouble.asSqlException(e);
        }
    }
}
