package io.github.rpaclients.benchmarks.peers;

import java.io.IOException;
import java.util.List;

/** A client of Orchestrator's users. {@link #get} may be called by several threads at once, the rest by one. */
public interface Peer extends AutoCloseable {
    /** How many users a page has. */
    int PAGE = 1_000;

    /** Where users go one by one, in order. */
    @FunctionalInterface
    interface Users {
        /** @param id the user's id as the client read it, so that nobody can read nothing fast */
        void add(Object user, long id);
    }

    /** Reads all users, with the total asked for on the first page at least. */
    void list(Users users) throws IOException;

    /** The first user of the list and no more than an application would read that wants it. */
    long first() throws IOException;

    /** All users, in memory, as an application would keep them. */
    List<?> toList() throws IOException;

    /** Reads one user.
     *
     * @return the id in the answer
     */
    long get(long id) throws IOException;

    @Override
    void close();
}
