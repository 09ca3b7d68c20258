package io.github.rpaclients.swap.year;

import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.RunStarted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A journal that forgets what no plan asks for any more. Not thread-safe. */
final class RecentJournal implements JournalStore {
    private final List<JournalEntry> entries = new ArrayList<>();

    @Override
    public void append(long token, List<? extends JournalEntry> more) {
        entries.addAll(more);
    }

    @Override
    public JournalReading read() {
        throw new IllegalStateException("a run asks for what it needs only");
    }

    /** Forgets the runs that had ended by then. */
    @Override
    public JournalReading readSince(Instant since) {
        for (int i = entries.size() - 1; i > 0; i--) {
            if (entries.get(i) instanceof RunStarted && !entries.get(i).at().isAfter(since)) {
                entries.subList(0, i).clear();
                break;
            }
        }
        return JournalReading.of(entries);
    }
}
