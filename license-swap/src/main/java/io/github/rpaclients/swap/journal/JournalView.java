package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the entries of a journal mean together. Immutable; takes entries in any order that a crash can leave, and never
 * throws because of one.
 */
public final class JournalView {
    private final List<RunView> runs;
    private final List<OtherEntry> notUnderstood;
    private final Map<Account, List<MoveView>> moved = new HashMap<>();
    private final List<SeatsSeen> seen;

    private JournalView(List<RunView> runs, List<SeatsSeen> seen, List<OtherEntry> notUnderstood) {
        this.runs = List.copyOf(runs);
        this.notUnderstood = List.copyOf(notUnderstood);
        for (RunView run : this.runs) {
            run.moves().stream().filter(MoveView::mayHaveMoved).forEach(this::index);
        }
        this.seen = List.copyOf(seen);
    }

    /** @param entries oldest first */
    public static JournalView of(List<? extends JournalEntry> entries) {
        Map<RunId, RunFold> runs = new LinkedHashMap<>();
        List<SeatsSeen> seen = new ArrayList<>();
        List<OtherEntry> notUnderstood = new ArrayList<>();
        for (JournalEntry entry : entries) {
            if (entry instanceof RunEntry) {
                RunEntry ofRun = (RunEntry) entry;
                runs.computeIfAbsent(ofRun.run(), RunFold::new).take(ofRun);
            } else if (entry instanceof SeatsSeen) {
                seen.add((SeatsSeen) entry);
            } else if (entry instanceof OtherEntry) {
                notUnderstood.add((OtherEntry) entry);
            }
        }
        return new JournalView(
                runs.values().stream().map(RunFold::view).collect(Collectors.toList()), seen, notUnderstood);
    }

    private void index(MoveView move) {
        for (Account account : move.accounts()) {
            moved.computeIfAbsent(account, nobody -> new ArrayList<>()).add(move);
        }
    }

    /** Oldest first. */
    public List<RunView> runs() {
        return runs;
    }

    /** Those that have not ended, oldest first. With the pool's lock in hand they were cut off; else one is under way. */
    public List<RunView> unfinishedRuns() {
        return runs.stream().filter(run -> run.ended().isEmpty()).collect(Collectors.toList());
    }

    /** Those that were begun and have not ended, of all runs, oldest first. */
    public List<MoveView> openMoves() {
        return moves().filter(MoveView::isOpen).collect(Collectors.toList());
    }

    /** What a newer version wrote: where there is any, the rest may not be the whole truth. */
    public List<OtherEntry> notUnderstood() {
        return notUnderstood;
    }

    /** Who had which seat from when to when, by what was seen and moved, in the order in which that became known. */
    public List<SeatTenure> tenures() {
        return SeatHistory.of(moves().collect(Collectors.toList()), seen);
    }

    /** Who had the seats when somebody last looked and wrote it down. */
    public Optional<SeatsSeen> lastSeen() {
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(seen.size() - 1));
    }

    /**
     * How many moves of a day took a seat from somebody or gave one to them, or may have.
     *
     * @param zone where the day is that day
     */
    public long moves(Account account, LocalDate day, ZoneId zone) {
        return moved(account)
                .filter(move -> move.at().atZone(zone).toLocalDate().equals(day))
                .count();
    }

    /** When a move last took a seat from somebody or gave one to them, or may have; empty if none did. */
    public Optional<Instant> lastMove(Account account) {
        return moved(account).map(MoveView::at).max(Comparator.naturalOrder());
    }

    private Stream<MoveView> moved(Account account) {
        return moved.getOrDefault(account, List.of()).stream();
    }

    private Stream<MoveView> moves() {
        return runs.stream().flatMap(run -> run.moves().stream());
    }
}
