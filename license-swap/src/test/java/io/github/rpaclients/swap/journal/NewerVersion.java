package io.github.rpaclients.swap.journal;

/** What a version of tomorrow might write. */
public final class NewerVersion {
    private NewerVersion() {}

    /** An entry of a kind that today's version does not know. */
    public static JournalEntry entry() {
        return Entries.read("{\"kind\":\"MoveBlessed\",\"at\":\"2030-01-01T00:00:00Z\"}");
    }
}
