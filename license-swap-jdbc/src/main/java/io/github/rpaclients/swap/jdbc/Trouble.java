package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.JournalException;
import java.sql.SQLException;
import java.util.Map;

/**
 * What went wrong in a database, in one sentence: what, where, and what to do. The driver's exception goes no further, since
 * its text may hold the address with a password in it; of that text the first line is told, without what looks like one.
 */
final class Trouble {
    private static final String SIGN_IN = "28";
    private static final int LONGEST_TEXT = 200;

    /** By the whole SQL state or, if that is not here, by its class: what happened, and what to do. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("08", "the connection failed; see that the database runs and can be reached from here"),
            Map.entry(SIGN_IN, "the sign-in was refused; check the user and the password of the data source"),
            Map.entry("3D", "there is no such database; check the address of the data source"),
            Map.entry(
                    "42501",
                    "a right is missing; let whoever looks after the database grant it, as the file of the tables says"),
            Map.entry("42P01", Tables.MISSING),
            Map.entry("42S02", Tables.MISSING),
            Map.entry("42S03", Tables.MISSING),
            Map.entry("42S04", Tables.MISSING),
            Map.entry("42703", "a table is another version's; use the version of this library that created it"),
            Map.entry("42S22", "a table is another version's; use the version of this library that created it"),
            Map.entry("25006", "the database may only be read; connect to the one that others are copies of"),
            Map.entry("25P03", "this process stood still in the middle of it, so it was taken back; try again"),
            Map.entry("55P03", "somebody else has held the row for too long; see what they are doing, and try again"),
            Map.entry("HYT00", "somebody else has held the row for too long; see what they are doing, and try again"),
            Map.entry("53100", "the disk of the database is full; make room and try again"),
            Map.entry("53300", "the database takes no more connections; let it have more, or use fewer"),
            Map.entry("53", "the database lacks a resource; see its log, and try again"),
            Map.entry("57P01", "the database is being stopped; try again when it runs"),
            Map.entry("57P02", "the database crashed; try again when it runs"),
            Map.entry("57P03", "the database is starting; try again when it runs"),
            Map.entry("40", "others wrote the same at the same time; try again"));

    private Trouble() {}

    /** Whether the same may succeed if it is done again at once. Nothing of it was kept. */
    static boolean passes(SQLException e) {
        return state(e).startsWith("40") || state(e).equals("23505");
    }

    static boolean isMissingTable(SQLException e) {
        return Tables.MISSING.equals(STATES.get(state(e)));
    }

    /** The failure of a pool of connections, with the SQL state of what caused it. */
    static SQLException asSqlException(RuntimeException e) {
        return new SQLException(e.getMessage(), state(e), e);
    }

    /**
     * A failure after which nothing was kept.
     *
     * @param what what could not be used and where, to begin the sentence with
     */
    static JournalException of(String what, Exception e) {
        String state = state(e);
        String known = STATES.getOrDefault(
                state,
                STATES.getOrDefault(
                        state.length() < 2 ? "" : state.substring(0, 2),
                        "it failed; see the logs of the database and of this process"));
        int whatToDo = known.indexOf(';');
        return new JournalException(
                what + " cannot be used: " + known.substring(0, whatToDo) + text(e) + known.substring(whatToDo));
    }

    /** A failure after which nobody knows. */
    static UnknownCommitException unknown(String what, Exception e) {
        return new UnknownCommitException(what + " may have been changed or not, since no answer came" + text(e)
                + "; read what it holds before anything is tried again");
    }

    /** What the driver says, in parentheses with a space before them. */
    private static String text(Exception e) {
        String state = state(e);
        String code = state.isEmpty() ? e.getClass().getSimpleName() : "SQL state " + state;
        String message = e.getMessage();
        // who was refused is nobody's business but the log's of the database
        return " (" + (message == null || state.startsWith(SIGN_IN) ? code : code + ": " + redacted(message)) + ")";
    }

    /** The first line without addresses and whatever is set to a value. */
    static String redacted(String text) {
        String line = text.lines().findFirst().orElse("").replace("; SQL statement:", "");
        String safe = line.replaceAll("jdbc:\\S+", "jdbc:…")
                .replaceAll("[^/@\\s]+@", "…@")
                .replaceAll("(?i)([\\w-]*(?:user|password|passwd|pwd|secret|token)[\\w-]*)\\s*=\\s*\\S+", "$1=…");
        return safe.length() <= LONGEST_TEXT ? safe : safe.substring(0, LONGEST_TEXT) + "…";
    }

    /** The first SQL state among the causes; empty if there is none. */
    private static String state(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException ? ((SQLException) cause).getSQLState() : null;
            if (state != null && !state.isEmpty()) {
                return state;
            }
        }
        return "";
    }
}
