package io.github.rpaclients.swap.journal;

import java.util.List;
import java.util.Optional;

/** What a journal holds. Immutable. */
public final class JournalReading {
    private final List<JournalEntry> entries;
    private final Optional<String> torn;

    private JournalReading(List<? extends JournalEntry> entries, Optional<String> torn) {
        this.entries = List.copyOf(entries);
        this.torn = torn;
    }

    /**
     * What a store holds, none of it cut off.
     *
     * @param entries oldest first
     */
    public static JournalReading of(List<? extends JournalEntry> entries) {
        return of(entries, Optional.empty());
    }

    static JournalReading of(List<? extends JournalEntry> entries, Optional<String> torn) {
        return new JournalReading(entries, torn);
    }

    /** Oldest first. */
    public List<JournalEntry> entries() {
        return entries;
    }

    /** That an entry at the very end was cut off, in a sentence; empty as a rule. It goes with the next append. */
    public Optional<String> torn() {
        return torn;
    }

    @Override
    public String toString() {
        return entries.size() + " entries"
                + torn.map(sentence -> "; " + sentence).orElse("");
    }
}
