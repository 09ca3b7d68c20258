package io.github.rpaclients.swap.journal;

/** An entry of a kind that this version does not know: a newer one wrote it. Immutable. */
public final class OtherEntry extends JournalEntry {
    OtherEntry(EntryReader in) {
        super(in);
    }
}
