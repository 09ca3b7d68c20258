package io.github.rpaclients.swap.journal;

/** An entry of no run that holds until the next one of its kind. Immutable. */
public abstract class StandingEntry extends JournalEntry {
    StandingEntry(EntryReader in) {
        super(in);
    }
}
