package io.github.rpaclients.swap.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers the entries of one run. */
final class RunFold {
    private final RunId id;
    private final List<Instant> resumed = new ArrayList<>();
    private final Map<MoveId, MoveFold> moves = new LinkedHashMap<>();
    private Optional<RunStarted> started = Optional.empty();
    private Optional<RunEnded> ended = Optional.empty();
    private Instant lastEntryAt = Instant.EPOCH;

    RunFold(RunId id) {
        this.id = id;
    }

    void take(RunEntry entry) {
        lastEntryAt = entry.at();
        if (entry instanceof RunStarted) {
            started = Optional.of((RunStarted) entry);
        } else if (entry instanceof RunResumed) {
            resumed.add(entry.at());
            ended = Optional.empty();
        } else if (entry instanceof RunEnded) {
            ended = Optional.of((RunEnded) entry);
        } else if (entry instanceof MoveEntry) {
            MoveEntry ofMove = (MoveEntry) entry;
            moves.computeIfAbsent(ofMove.move(), move -> new MoveFold(ofMove)).take(ofMove);
        }
    }

    RunView view() {
        return new RunView(
                id,
                started,
                resumed,
                moves.values().stream().map(move -> move.view(started)).collect(Collectors.toList()),
                ended,
                lastEntryAt);
    }
}
