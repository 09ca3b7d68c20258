package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.SwapPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the entries of one move. */
final class MoveFold {
    private final RunId run;
    private final MoveId id;
    private final List<SeatWrite> writes = new ArrayList<>();
    private Optional<SwapPlan> plan = Optional.empty();
    private Optional<MoveEnded> ended = Optional.empty();
    private Optional<MoveSettled> settled = Optional.empty();
    private Instant lastEntryAt;

    MoveFold(MoveEntry first) {
        this.run = first.run();
        this.id = first.move();
        this.lastEntryAt = first.at();
    }

    void take(MoveEntry entry) {
        lastEntryAt = entry.at();
        if (entry instanceof MovePlanned) {
            ended = Optional.empty();
            if (writes.isEmpty()) {
                plan = Optional.of(((MovePlanned) entry).plan());
            }
        } else if (entry instanceof WriteIntended) {
            ended = Optional.empty();
            writes.add(new SeatWrite((WriteIntended) entry, Optional.empty()));
        } else if (entry instanceof WriteEnded) {
            end((WriteEnded) entry);
        } else if (entry instanceof MoveEnded) {
            ended = Optional.of((MoveEnded) entry);
            settled = Optional.empty();
        } else if (entry instanceof MoveSettled) {
            settled = Optional.of((MoveSettled) entry);
        }
    }

    /** @param start how the run began, with what was to be done */
    MoveView view(Optional<RunStarted> start) {
        return new MoveView(run, id, start.flatMap(known -> known.move(id)), plan, writes, ended, settled, lastEntryAt);
    }

    /** The last such write: one before it that has no end is from a process that crashed. */
    private void end(WriteEnded end) {
        for (int i = writes.size() - 1; i >= 0; i--) {
            if (writes.get(i).isEndedBy(end)) {
                writes.set(i, new SeatWrite(writes.get(i).intended(), Optional.of(end)));
                return;
            }
        }
    }
}
