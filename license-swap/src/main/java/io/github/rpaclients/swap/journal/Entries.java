package io.github.rpaclients.swap.journal;

import java.util.Map;
import java.util.function.Function;

/** Between entries and their text. */
final class Entries {
    private static final Map<String, Function<EntryReader, JournalEntry>> KINDS = Map.of(
            RunStarted.NAME, RunStarted::new,
            RunResumed.NAME, RunResumed::new,
            RunEnded.NAME, RunEnded::new,
            MovePlanned.NAME, MovePlanned::new,
            WriteIntended.NAME, WriteIntended::new,
            WriteEnded.NAME, WriteEnded::new,
            MoveEnded.NAME, MoveEnded::new,
            SeatsSeen.NAME, SeatsSeen::new,
            Note.NAME, Note::new);

    private Entries() {}

    /**
     * The entry of a text.
     *
     * @throws IllegalArgumentException if a member is missing or not understood; the message ends a sentence
     */
    static JournalEntry read(String json) {
        EntryReader in = new EntryReader(json);
        return KINDS.getOrDefault(in.text(EntryReader.KIND), OtherEntry::new).apply(in);
    }
}
