package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.internal.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a run wrote down. Immutable; equal are entries of the same text. An entry that was read keeps the text
 * that it was read from, with all that a newer version may have put there. Holds no secret.
 */
public abstract class JournalEntry {
    private final String kind;
    private final Instant at;
    private final String json;

    JournalEntry(EntryReader in) {
        this.kind = in.text(EntryReader.KIND);
        this.at = in.instant(EntryReader.AT);
        this.json = in.json();
    }

    /** What every entry begins with. */
    static JsonObject writer(String kind, Instant at) {
        return new JsonObject().text(EntryReader.KIND, kind).text(EntryReader.AT, at.toString());
    }

    /**
     * The entry that had this text.
     *
     * @param json what {@link #json()} returned, perhaps in a newer version of this library
     * @throws IllegalArgumentException if it is something else, or an entry this version cannot use
     */
    public static JournalEntry parse(String json) {
        return Entries.read(json);
    }

    /** When it was written down, by the clock of whoever did. */
    public final Instant at() {
        return at;
    }

    /** The name of the kind, for example {@code WriteIntended}. */
    public final String kind() {
        return kind;
    }

    /** The entry as one JSON object on one line. */
    public final String json() {
        return json;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof JournalEntry && json.equals(((JournalEntry) other).json);
    }

    @Override
    public final int hashCode() {
        return json.hashCode();
    }

    @Override
    public final String toString() {
        return json;
    }
}
