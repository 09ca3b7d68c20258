package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.FencedException;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.JournalHead;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A journal in a table. Every row has a number, the SHA-256 of the row before, and its own; the pool's row says which one
 * is the last. So a change anywhere shows at the next reading, unless somebody writes all rows anew: {@link
 * #verify(JournalHead)} tells that from a head kept elsewhere.
 *
 * <p>An append is one transaction, all of it or nothing, and only of whoever has the pool's lock by what the database says.
 * If the connection is lost while it is confirmed, nobody knows whether it was kept: then this object takes no more. After
 * every other failure nothing was kept, and the next append may succeed.
 *
 * <p>Thread-safe: appends wait for one another. An interrupt cuts nothing off and is not lost.
 */
public final class JdbcJournal implements JournalStore, AutoCloseable {
    private final Database database;
    private final String pool;
    private final String name;
    private Optional<String> refusal = Optional.empty();
    private Optional<String> lastRun = Optional.empty();
    private boolean fenced;

    JdbcJournal(Database database, String pool) {
        this.database = database;
        this.pool = pool;
        this.name = "The journal of the pool " + pool;
    }

    @Override
    public synchronized void append(long token, List<? extends JournalEntry> entries) {
        if (fenced) {
            throw new FencedException(name);
        }
        if (refusal.isPresent()) {
            throw new JournalException(refusal.get());
        }
        if (entries.isEmpty()) {
            return;
        }
        try {
            lastRun = database.write(name, connection -> append(connection, token, entries));
        } catch (FencedException e) {
            fenced = true;
            throw e;
        } catch (UnknownCommitException e) {
            refusal =
                    Optional.of(name + " in " + database.place() + " may or may not hold an entry whose answer did not"
                            + " come, so no more are taken; open it again and read what it holds");
            throw e;
        }
    }

    /** Returns the last run that has entries. */
    private Optional<String> append(Connection connection, long token, List<? extends JournalEntry> entries)
            throws SQLException {
        PoolRow row = PoolRow.lock(connection, pool)
                .filter(found -> found.token() == token)
                .orElseThrow(() -> new FencedException(name));
        List<EntryRow> rows = new ArrayList<>();
        long number = row.lastEntry();
        String hash = row.lastHash();
        for (JournalEntry entry : entries) {
            number++;
            EntryRow next = EntryRow.next(number, token, entry, hash);
            rows.add(next);
            hash = next.hash();
        }
        new EntryTable(connection, pool, name).insert(rows);
        MarkTables marks = new MarkTables(connection, pool, lastRun);
        for (EntryRow added : rows) {
            marks.take(added.number(), added.entry());
        }
        PoolRow.endWith(connection, pool, rows.get(rows.size() - 1));
        return marks.known();
    }

    @Override
    public JournalReading read() {
        return database.read(name, connection -> {
            List<JournalEntry> entries = new ArrayList<>();
            EntryChain chain = EntryChain.fromTheFirst(name, pool);
            new EntryTable(connection, pool, name).from(1, row -> {
                chain.take(row);
                entries.add(row.entry());
            });
            chain.requireEnd(PoolRow.read(connection, pool));
            return JournalReading.of(entries);
        });
    }

    /** {@inheritDoc} Reads these entries and checks no others. */
    @Override
    public JournalReading readSince(Instant since) {
        return database.read(name, connection -> new RecentEntries(connection, pool, name).since(since));
    }

    /** {@inheritDoc} Checks what the other tables say of the entries, too. */
    @Override
    public Optional<JournalHead> verify() {
        return verified(Optional.empty());
    }

    /**
     * Checks every entry, and that the journal continues from an earlier head.
     *
     * @param remembered what {@link #verify()} returned once, kept where the journal's writers cannot change it
     * @throws JournalException also if that entry is missing now, or is another one
     */
    public JournalHead verify(JournalHead remembered) {
        return verified(Optional.of(remembered))
                .orElseThrow(() -> Edited.entry(name, remembered.entry(), "it is missing, and all after it"));
    }

    private Optional<JournalHead> verified(Optional<JournalHead> remembered) {
        return database.read(name, connection -> {
            MarkSet marks = new MarkSet();
            List<JournalHead> found = new ArrayList<>();
            EntryChain chain = EntryChain.fromTheFirst(name, pool);
            new EntryTable(connection, pool, name).from(1, row -> {
                chain.take(row);
                marks.take(row.number(), row.entry());
                remembered.filter(head -> head.entry() == row.number()).ifPresent(head -> found.add(chain.head()));
            });
            chain.requireEnd(PoolRow.read(connection, pool));
            if (!marks.isSameAs(new MarkTables(connection, pool, Optional.empty()).read())) {
                throw Edited.entry(
                        name,
                        chain.head().entry(),
                        "up to here license_swap_standing or license_swap_open does not fit the entries, so it was changed");
            }
            remembered.filter(head -> !found.contains(head)).ifPresent(head -> {
                throw Edited.entry(
                        name,
                        head.entry(),
                        found.isEmpty()
                                ? "it is missing, and all after it"
                                : "it was changed, and all after it was written anew");
            });
            return chain.isEmpty() ? Optional.empty() : Optional.of(chain.head());
        });
    }

    /** This object takes no more entries. */
    @Override
    public synchronized void close() {
        refusal = Optional.of(name + " in " + database.place() + " was closed here; open it again");
    }
}
