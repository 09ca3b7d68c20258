package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SwapPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts what was seen and the moves that were done in order and follows the seats. Used once. */
final class SeatHistory {
    private final List<SeatTenure> tenures = new ArrayList<>();
    private final Map<List<String>, Integer> current = new HashMap<>();
    private boolean looked;

    private SeatHistory() {}

    static List<SeatTenure> of(List<MoveView> moves, List<SeatsSeen> seen) {
        SeatHistory history = new SeatHistory();
        Map<Instant, List<Runnable>> events = new TreeMap<>();
        // a run looks before it moves
        seen.forEach(look -> add(events, look.at(), () -> history.take(look)));
        moves.stream()
                .filter(move -> move.ended()
                        .filter(end -> end.result() == MoveResult.DONE)
                        .isPresent())
                .sorted(Comparator.comparing(MoveView::at))
                .forEach(move ->
                        move.plan().ifPresent(plan -> add(events, move.at(), () -> history.take(plan, move.at()))));
        events.values().forEach(atOnce -> atOnce.forEach(Runnable::run));
        return List.copyOf(history.tenures);
    }

    private static void add(Map<Instant, List<Runnable>> events, Instant at, Runnable event) {
        events.computeIfAbsent(at, now -> new ArrayList<>()).add(event);
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
