package io.github.rpaclients.swap.journal;

import java.util.Optional;

/** A write of a move, and what became of it. Immutable. */
public final class SeatWrite {
    private final WriteIntended intended;
    private final Optional<WriteEnded> ended;

    SeatWrite(WriteIntended intended, Optional<WriteEnded> ended) {
        this.intended = intended;
        this.ended = ended;
    }

    public WriteIntended intended() {
        return intended;
    }

    /** Empty if nobody knows what became of it. */
    public Optional<WriteEnded> ended() {
        return ended;
    }

    boolean isEndedBy(WriteEnded end) {
        return ended.isEmpty()
                && intended.write() == end.write()
                && intended.account().equals(end.account());
    }
}
