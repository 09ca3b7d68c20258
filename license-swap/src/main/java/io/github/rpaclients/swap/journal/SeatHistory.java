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
import java.util.stream.Collectors;

/** Puts the moves that were done in order and follows the seats. Used once. */
final class SeatHistory {
    private final List<SeatTenure> tenures = new ArrayList<>();
    private final Map<List<String>, Integer> current = new HashMap<>();

    private SeatHistory() {}

    static List<SeatTenure> of(List<MoveView> moves) {
        SeatHistory history = new SeatHistory();
        List<MoveView> done = moves.stream()
                .filter(move -> move.ended()
                        .filter(end -> end.result() == MoveResult.DONE)
                        .isPresent())
                .sorted(Comparator.comparing(MoveView::at))
                .collect(Collectors.toList());
        done.forEach(move -> move.plan().ifPresent(plan -> history.take(plan, move.at())));
        return List.copyOf(history.tenures);
    }

    private void take(SwapPlan plan, Instant at) {
        plan.from().map(Holding::account).ifPresent(giver -> end(plan.seat(), giver, at));
        plan.to().map(Holding::account).ifPresent(taker -> begin(plan.seat(), taker, at));
    }

    private void begin(Seat seat, Account taker, Instant at) {
        if (current.containsKey(key(seat, taker))) {
            // somebody else took the seat away meanwhile, at the latest now
            end(seat, taker, at);
        }
        current.put(key(seat, taker), tenures.size());
        tenures.add(new SeatTenure(seat, taker, Optional.of(at), Optional.empty()));
    }

    private void end(Seat seat, Account account, Instant at) {
        Integer known = current.remove(key(seat, account));
        if (known == null) {
            tenures.add(new SeatTenure(seat, account, Optional.empty(), Optional.of(at)));
        } else {
            tenures.set(known, tenures.get(known).until(at));
        }
    }

    private static List<String> key(Seat seat, Account account) {
        return List.of(seat.word(), account.id());
    }
}
