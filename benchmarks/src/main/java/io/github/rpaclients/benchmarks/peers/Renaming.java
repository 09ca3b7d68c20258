package io.github.rpaclients.benchmarks.peers;

/** A peer that can also write. */
public interface Renaming {
    /** Reads a user, renames it and writes it back whole. */
    void rename(long id, String name);
}
