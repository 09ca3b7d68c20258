package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Seat;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the entries of a journal mean together. Immutable; takes entries in any order that a crash can leave, and never
 * throws because of one.
 *
 * <p>Entries are in the order in which they were written, whatever their clocks said: what a clock that was wrong once has
 * dated later than now is part of the history, and counts for no limit and no holding time.
 */
public final class JournalView {
    private final List<RunView> runs;
    private final List<OtherEntry> notUnderstood;
    private final Map<Account, List<MoveView>> moved = new HashMap<>();
    private final SeatHistory history;
    private final Map<Class<? extends StandingEntry>, StandingEntry> standing;

    private JournalView(
            List<RunView> runs,
            SeatHistory history,
            Map<Class<? extends StandingEntry>, StandingEntry> standing,
            List<OtherEntry> notUnderstood) {
        this.runs = List.copyOf(runs);
        this.history = history;
        this.standing = Map.copyOf(standing);
        this.notUnderstood = List.copyOf(notUnderstood);
        for (RunView run : this.runs) {
            run.moves().stream().filter(MoveView::mayHaveMoved).forEach(this::index);
        }
    }

    /** @param entries oldest first */
    public static JournalView of(List<? extends JournalEntry> entries) {
        Map<RunId, RunFold> folds = new LinkedHashMap<>();
        Map<Class<? extends StandingEntry>, StandingEntry> standing = new HashMap<>();
        List<OtherEntry> notUnderstood = new ArrayList<>();
        for (JournalEntry entry : entries) {
            if (entry instanceof RunEntry) {
                RunEntry ofRun = (RunEntry) entry;
                folds.computeIfAbsent(ofRun.run(), RunFold::new).take(ofRun);
            } else if (entry instanceof StandingEntry) {
                StandingEntry last = (StandingEntry) entry;
                standing.put(last.getClass(), last);
            } else if (entry instanceof OtherEntry) {
                notUnderstood.add((OtherEntry) entry);
            }
        }
        List<RunView> runs = folds.values().stream().map(RunFold::view).collect(Collectors.toList());
        return new JournalView(runs, SeatHistory.of(entries, runs), standing, notUnderstood);
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

    public Optional<RunView> run(RunId id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst();
    }

    /** Those that have not ended, oldest first. With the pool's lock in hand they were cut off; else one is under way. */
    public List<RunView> unfinishedRuns() {
        return runs.stream().filter(run -> run.ended().isEmpty()).collect(Collectors.toList());
    }

    /** Those whose seat may be with nobody, or with two, until somebody has seen to it; oldest first. */
    public List<MoveView> movesThatNeedAttention() {
        return moves().filter(MoveView::needsAttention).collect(Collectors.toList());
    }

    /** What a newer version wrote: where there is any, the rest may not be the whole truth. */
    public List<OtherEntry> notUnderstood() {
        return notUnderstood;
    }

    /** Who had which seat from when to when, by what was seen and moved, in the order in which that became known. */
    public List<SeatTenure> tenures() {
        return history.tenures();
    }

    /** The ids of those who have the seat, as far as the journal knows; empty if nobody has ever looked. */
    public Optional<Set<String>> holders(Seat seat) {
        return lastSeen().map(seen -> history.holders(seat));
    }

    /** Who had the seats when somebody last looked and wrote it down. */
    public Optional<SeatsSeen> lastSeen() {
        return last(SeatsSeen.class);
    }

    /** Whose journal it is; empty as long as it is nobody's. */
    public Optional<PoolIdentity> identity() {
        return last(PoolIdentity.class);
    }

    /** The roster that was last gone by. */
    public Optional<RosterSeen> roster() {
        return last(RosterSeen.class);
    }

    /** What a person has said last about whether seats are to move. */
    public Optional<PoolPause> pause() {
        return last(PoolPause.class);
    }

    /** When somebody last found that others than before need a seat, and considered them; not later than an instant. */
    public Optional<Instant> looked(Instant now) {
        return last(PoolLooked.class).map(JournalEntry::at).filter(at -> !at.isAfter(now));
    }

    /** The beginnings of the needs for which each person went without a seat, the last one first. */
    public Map<Account, List<Instant>> wentWithout() {
        return last(WentWithout.class).map(WentWithout::times).orElse(Map.of());
    }

    private <E extends StandingEntry> Optional<E> last(Class<E> kind) {
        return Optional.ofNullable(standing.get(kind)).map(kind::cast);
    }

    /**
     * How often in a day, up to an instant, somebody was given a seat, or may have been.
     *
     * @param zone whose day it is
     */
    public long gains(Account account, Instant now, ZoneId zone) {
        LocalDate day = now.atZone(zone).toLocalDate();
        return movedBy(account, now)
                .filter(move -> move.mayHaveGivenTo(account))
                .filter(move -> move.at().atZone(zone).toLocalDate().equals(day))
                .count();
    }

    /** When a move last took a seat from somebody or gave one to them, or may have, up to an instant; empty if none did. */
    public Optional<Instant> lastMove(Account account, Instant now) {
        return movedBy(account, now).map(MoveView::at).max(Comparator.naturalOrder());
    }

    private Stream<MoveView> movedBy(Account account, Instant now) {
        return moved.getOrDefault(account, List.of()).stream()
                .filter(move -> !move.at().isAfter(now));
    }

    private Stream<MoveView> moves() {
        return runs.stream().flatMap(run -> run.moves().stream());
    }
}
