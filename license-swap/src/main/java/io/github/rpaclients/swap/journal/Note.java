package io.github.rpaclients.swap.journal;

import java.time.Instant;

/** A remark for a reader; no decision rests on it. Immutable. */
public final class Note extends JournalEntry {
    static final String NAME = "Note";
    private static final String TEXT = "text";

    private final String text;

    Note(EntryReader in) {
        super(in);
        this.text = in.text(TEXT);
    }

    /** @param text holds no secret */
    public static Note of(Instant at, String text) {
        return new Note(new EntryWriter(NAME, at).text(TEXT, text).read());
    }

    public String text() {
        return text;
    }
}
