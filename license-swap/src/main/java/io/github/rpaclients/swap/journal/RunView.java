package io.github.rpaclients.swap.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A run as far as the journal tells. Immutable. */
public final class RunView {
    private final RunId id;
    private final Optional<RunStarted> started;
    private final List<Instant> resumed;
    private final List<MoveView> moves;
    private final Optional<RunEnded> ended;
    private final Instant lastEntryAt;

    RunView(
            RunId id,
            Optional<RunStarted> started,
            List<Instant> resumed,
            List<MoveView> moves,
            Optional<RunEnded> ended,
            Instant lastEntryAt) {
        this.id = id;
        this.started = started;
        this.resumed = List.copyOf(resumed);
        this.moves = List.copyOf(moves);
        this.ended = ended;
        this.lastEntryAt = lastEntryAt;
    }

    public RunId id() {
        return id;
    }

    /** Empty only if somebody forgot to write it. */
    public Optional<RunStarted> started() {
        return started;
    }

    /** When the last entry of the run was written, by the clock of whoever did. */
    public Instant lastEntryAt() {
        return lastEntryAt;
    }

    /** When somebody went on with the run. */
    public List<Instant> resumed() {
        return resumed;
    }

    /** In the order in which they are first mentioned. Those that nothing was written about are only in the plan. */
    public List<MoveView> moves() {
        return moves;
    }

    /** Empty if the run is under way or was cut off. */
    public Optional<RunEnded> ended() {
        return ended;
    }
}
