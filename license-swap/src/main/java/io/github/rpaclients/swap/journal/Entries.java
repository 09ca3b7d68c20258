package io.github.rpaclients.swap.journal;

import java.util.Map;
import java.util.function.Function;

/** Between entries and their text. */
final class Entries {
    private static final Map<String, Function<EntryReader, JournalEntry>> KINDS = Map.ofEntries(
            Map.entry(RunStarted.NAME, RunStarted::new),
            Map.entry(RunResumed.NAME, RunResumed::new),
            Map.entry(RunEnded.NAME, RunEnded::new),
            Map.entry(MovePlanned.NAME, MovePlanned::new),
            Map.entry(WriteIntended.NAME, WriteIntended::new),
            Map.entry(WriteEnded.NAME, WriteEnded::new),
            Map.entry(MoveEnded.NAME, MoveEnded::new),
            Map.entry(MoveSettled.NAME, MoveSettled::new),
            Map.entry(PoolIdentity.NAME, PoolIdentity::new),
            Map.entry(SeatsSeen.NAME, SeatsSeen::new),
            Map.entry(RosterSeen.NAME, RosterSeen::new),
            Map.entry(PoolLooked.NAME, PoolLooked::new),
            Map.entry(WentWithout.NAME, WentWithout::new),
            Map.entry(PoolPause.NAME, PoolPause::new));

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
