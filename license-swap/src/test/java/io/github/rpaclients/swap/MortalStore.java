package io.github.rpaclients.swap;

import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalStore;
import java.time.Instant;
import java.util.List;

/** The journal of a process that may die right before and right after each append. */
public final class MortalStore implements JournalStore {
    private final JournalStore journal;
    private final Life life;

    public MortalStore(JournalStore journal, Life life) {
        this.journal = journal;
        this.life = life;
    }

    @Override
    public void append(long token, List<? extends JournalEntry> entries) {
        life.live();
        journal.append(token, entries);
        life.live();
    }

    @Override
    public JournalReading readSince(Instant since) {
        return journal.readSince(since);
    }

    @Override
    public JournalReading read() {
        return journal.read();
    }
}
