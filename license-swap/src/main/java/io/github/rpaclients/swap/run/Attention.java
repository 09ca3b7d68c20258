package io.github.rpaclients.swap.run;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.MoveSettled;
import io.github.rpaclients.swap.journal.MoveView;
import java.util.Optional;
import java.util.stream.Stream;

/** Moves that need a person's attention: looks whether they have had it. */
final class Attention {
    private final SeatProvider seats;
    private final Turn turn;

    Attention(SeatProvider seats, Turn turn) {
        this.seats = seats;
        this.turn = turn;
    }

    /**
     * Settles the moves whose seat is, by what can be read now, with one of the two and not with the other; and those of
     * people whose seats have been moved since.
     */
    void settleByReading(JournalView history) {
        for (MoveView move : history.movesThatNeedAttention()) {
            move.plan()
                    .flatMap(plan -> movedSince(move, plan, history).or(() -> whoHasIt(plan)))
                    .ifPresent(found -> turn.write(MoveSettled.of(turn.now(), move.run(), move.id(), found)));
        }
    }

    private static Optional<String> movedSince(MoveView move, SwapPlan plan, JournalView history) {
        return history.runs().stream()
                .flatMap(run -> run.moves().stream())
                .dropWhile(other -> other != move)
                .skip(1)
                .filter(MoveView::isDone)
                .filter(later ->
                        later.plan().filter(other -> shareSomebody(plan, other)).isPresent())
                .findFirst()
                .map(later -> "a seat of one of the two has been moved since, in the run " + later.run());
    }

    private static boolean shareSomebody(SwapPlan one, SwapPlan other) {
        return accounts(one).anyMatch(account -> accounts(other).anyMatch(account::equals));
    }

    private static Stream<Account> accounts(SwapPlan plan) {
        return Stream.of(plan.from(), plan.to()).flatMap(Optional::stream).map(Holding::account);
    }

    /** Empty if nobody has the seat, or both, or it cannot be read. */
    private Optional<String> whoHasIt(SwapPlan plan) {
        try {
            Optional<Holding> giver = plan.from().map(before -> seats.read(before.account(), plan.seat()));
            Optional<Holding> taker = plan.to().map(before -> seats.read(before.account(), plan.seat()));
            boolean given = taker.map(Holding::holds).orElse(false);
            boolean kept = giver.map(Holding::holds).orElse(false);
            if (giver.isPresent() && taker.isPresent()) {
                return given == kept ? Optional.empty() : Optional.of(has(given ? taker.get() : giver.get(), plan));
            }
            // a seat that came from the free ones or went to them is nowhere in doubt once the person was read
            return giver.or(() -> taker)
                    .map(one -> one.holds() ? has(one, plan) : one.account() + " has no " + plan.seat());
        } catch (ApiException unread) {
            return Optional.empty();
        }
    }

    private static String has(Holding holding, SwapPlan plan) {
        return "as was read, " + holding.account() + " has " + plan.seat();
    }
}
