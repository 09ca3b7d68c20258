package io.github.rpaclients.swap.year;

import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.RunStarted;
import io.github.rpaclients.swap.journal.StandingEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** Forgets the runs that had ended by then, and of what stands until it is said anew all but the last. */
    @Override
    public JournalReading readSince(Instant since) {
        for (int i = entries.size() - 1; i > 0; i--) {
            if (entries.get(i) instanceof RunStarted && !entries.get(i).at().isAfter(since)) {
                forget(entries.subList(0, i));
                break;
            }
        }
        return JournalReading.of(entries);
    }

    private static void forget(List<JournalEntry> old) {
        Map<Class<?>, JournalEntry> last = new LinkedHashMap<>();
        old.stream().filter(StandingEntry.class::isInstance).forEach(entry -> last.put(entry.getClass(), entry));
        old.clear();
        old.addAll(last.values());
    }
}
