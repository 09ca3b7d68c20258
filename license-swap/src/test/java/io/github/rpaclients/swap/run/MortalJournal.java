package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalStore;
import java.util.ArrayList;
import java.util.List;

/** A journal whose process may die right before and right after each entry. */
final class MortalJournal implements JournalStore {
    private final List<JournalEntry> entries;
    private final Mortality life;

    MortalJournal(List<JournalEntry> entries, Mortality life) {
        this.entries = entries;
        this.life = life;
    }

    @Override
    public synchronized void append(List<? extends JournalEntry> more) {
        for (JournalEntry entry : more) {
            life.live();
            entries.add(entry);
            life.live();
        }
    }

    @Override
    public JournalReading read() {
        throw new UnsupportedOperationException("The tests look at the list");
    }

    static List<JournalEntry> empty() {
        return new ArrayList<>();
    }
}
