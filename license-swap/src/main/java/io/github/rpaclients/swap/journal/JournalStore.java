package io.github.rpaclients.swap.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The entries of one pool, oldest first. Entries are only ever added.
 *
 * <p>A store of one's own keeps {@link JournalEntry#json()} of each entry in order, makes entries of the texts with {@link
 * JournalEntry#parse}, and hands them out with {@link JournalReading#of(List)}.
 *
 * <p>A journal is read by whoever looks after the pool and is copied with backups: no entry holds a secret. Whoever makes
 * an entry sees to it; a store cannot tell.
 */
public interface JournalStore {
    /**
     * Adds entries, and returns when they will survive a crash of this process and of the machine. A crash on the way
     * leaves the first few of them, or none.
     *
     * @param token the {@linkplain PoolLock.Held#token() token} of the pool's lock, which whoever adds has
     * @param entries in the order in which they are to be read; nothing happens if there are none
     * @throws FencedException if the store knows a newer token; nothing was added
     * @throws JournalException if that failed; the entries may have been kept or not, which reading tells. Where the
     *     store can no longer tell where it stands, it refuses all further entries until it is opened again.
     */
    void append(long token, List<? extends JournalEntry> entries);

    /** Adds one entry; see {@link #append(long, List)}. */
    default void append(long token, JournalEntry entry) {
        append(token, List.of(entry));
    }

    /**
     * All entries. An entry that a crash cut off at the very end is left out and mentioned.
     *
     * @throws EditedJournalException if entries are missing or are not as they were written
     * @throws JournalException if the entries cannot be read, or a newer version of this library wrote them
     */
    JournalReading read();

    /**
     * All entries from an instant on, and as many before them as it takes to understand them: the last {@link
     * StandingEntry} of each kind; and all of every run that is under way then or has not ended, or has a move that needs
     * attention and is not settled. A store that has no shorter way reads all.
     *
     * @throws EditedJournalException if one of these entries is missing or is not as it was written
     * @throws JournalException as {@link #read()}
     */
    default JournalReading readSince(Instant since) {
        return read();
    }

    /**
     * Checks every entry.
     *
     * @return the last one; empty if there is none, or if the store keeps no checksums
     * @throws EditedJournalException if entries are missing or are not as they were written
     */
    default Optional<JournalHead> verify() {
        read();
        return Optional.empty();
    }
}
