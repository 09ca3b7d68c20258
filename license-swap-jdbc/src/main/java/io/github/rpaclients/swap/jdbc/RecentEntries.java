package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.RunStarted;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The end of a journal, and as much before it as it takes to understand it. Used once, within a transaction. */
final class RecentEntries {
    private final Connection connection;
    private final String pool;
    private final String journal;
    private final EntryTable table;
    private final SortedMap<Long, JournalEntry> entries = new TreeMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> wanted = new HashSet<>();

    RecentEntries(Connection connection, String pool, String journal) {
        this.connection = connection;
        this.pool = pool;
        this.journal = journal;
        this.table = new EntryTable(connection, pool, journal);
    }

    JournalReading since(Instant since) throws SQLException {
        MarkSet marks = new MarkTables(connection, pool, Optional.empty()).read();
        long first = readEnd(table.lastBefore(since));
        // where a clock was wrong, others before them are dated so, too
        table.datedFrom(since, first, this::take);
        readStanding(marks, first);
        wanted.addAll(marks.openRuns());
        for (String run : wanted) {
            table.ofRun(run, first, row -> entries.put(row.number(), row.entry()));
        }
        return JournalReading.of(new ArrayList<>(entries.values()));
    }

    /** Reads what follows a row, and returns the number of its first row. */
    private long readEnd(long last) throws SQLException {
        long first = Math.max(1, last + 1);
        // with the one before, which shows whether the first one is missing
        EntryChain chain = EntryChain.from(Math.max(1, last), journal, pool);
        table.from(Math.max(1, last), row -> {
            chain.take(row);
            if (row.number() >= first) {
                take(row);
            }
        });
        chain.requireEnd(PoolRow.read(connection, pool));
        return first;
    }

    private void take(EntryRow row) {
        entries.put(row.number(), row.entry());
        row.run().ifPresent(run -> {
            if (row.entry() instanceof RunStarted) {
                begun.add(run);
            } else if (!begun.contains(run)) {
                wanted.add(run);
            }
        });
    }

    private void readStanding(MarkSet marks, long end) throws SQLException {
        for (long number : marks.standing()) {
            if (number < end) {
                table.at(number, row -> entries.put(row.number(), row.entry()));
            }
            if (!entries.containsKey(number)) {
                throw Edited.entry(journal, number, "it is missing");
            }
        }
    }
}
