package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SwapPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows the seats through what was seen and the moves that were done, in the order in which that was written down. */
final class SeatHistory {
    private final List<SeatTenure> tenures = new ArrayList<>();
    private final Map<List<String>, Integer> current = new HashMap<>();
    private boolean looked;

    private SeatHistory() {}

    /** @param runs what the entries mean together */
    static SeatHistory of(List<? extends JournalEntry> entries, List<RunView> runs) {
        Map<MoveEnded, MoveView> done = new HashMap<>();
        runs.stream()
                .flatMap(run -> run.moves().stream())
                .filter(MoveView::isDone)
                .forEach(move -> move.ended().ifPresent(end -> done.put(end, move)));
        SeatHistory history = new SeatHistory();
        for (JournalEntry entry : entries) {
            if (entry instanceof SeatsSeen) {
                history.take((SeatsSeen) entry);
            } else if (entry instanceof MoveEnded && done.containsKey(entry)) {
                done.get(entry).plan().ifPresent(plan -> history.take(plan, entry.at()));
            }
        }
        return history;
    }

    List<SeatTenure> tenures() {
        return List.copyOf(tenures);
    }

    /** The ids of those who have the seat in the end. */
    Set<String> holders(Seat seat) {
        return current.keySet().stream()
                .filter(key -> key.get(0).equals(seat.word()))
                .map(key -> key.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What others than this engine gave or took shows here: at the latest now, nobody knows since when. */
    private void take(SeatsSeen look) {
        Set<List<String>> holders = look.holders().stream()
                .map(account -> key(look.seat(), account))
                .collect(Collectors.toSet());
        List.copyOf(current.keySet()).stream()
                .filter(key -> key.get(0).equals(look.seat().word()) && !holders.contains(key))
                .forEach(key -> end(key, look.at()));
        for (Account account : look.holders()) {
            if (!current.containsKey(key(look.seat(), account))) {
                open(look.seat(), account, looked ? Optional.of(look.at()) : Optional.empty());
            }
        }
        looked = true;
    }

    private void take(SwapPlan plan, Instant at) {
        plan.from().map(Holding::account).ifPresent(giver -> end(plan.seat(), giver, at));
        plan.to().map(Holding::account).ifPresent(taker -> begin(plan.seat(), taker, at));
    }

    private void begin(Seat seat, Account taker, Instant at) {
        if (current.containsKey(key(seat, taker))) {
            // somebody else took the seat away meanwhile, at the latest now
            end(key(seat, taker), at);
        }
        open(seat, taker, Optional.of(at));
    }

    private void open(Seat seat, Account account, Optional<Instant> from) {
        current.put(key(seat, account), tenures.size());
        tenures.add(new SeatTenure(seat, account, from, Optional.empty()));
    }

    private void end(Seat seat, Account account, Instant at) {
        if (current.containsKey(key(seat, account))) {
            end(key(seat, account), at);
        } else {
            tenures.add(new SeatTenure(seat, account, Optional.empty(), Optional.of(at)));
        }
    }

    private void end(List<String> key, Instant at) {
        int known = current.remove(key);
        tenures.set(known, tenures.get(known).until(at));
    }

    private static List<String> key(Seat seat, Account account) {
        return List.of(seat.word(), account.id());
    }
}
