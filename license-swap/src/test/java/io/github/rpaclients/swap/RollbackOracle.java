package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Each seat that a run moved goes back unless its holder must keep it or has lost it, or who had it has one again. */
final class RollbackOracle implements Oracle {
    private final List<EndedMove> undone;
    private final Set<String> holders;
    private final Set<String> untouchable;
    private final int free;
    private final boolean promisedTooMuch;

    RollbackOracle(PoolModel model, Set<String> holders, List<EndedMove> run, Instant now) {
        this.undone = run.stream().filter(move -> move.is(SwapOutcome.DONE)).collect(Collectors.toList());
        this.holders = holders;
        this.untouchable = model.untouchable();
        untouchable.addAll(model.needing(now));
        this.free = model.free(holders);
        this.promisedTooMuch = model.isPromisedTooMuch(holders);
    }

    @Override
    public void check(List<EndedMove> moves) {
        assertThat(moves).hasSameSizeAs(undone);
        boolean mayBeCutShort =
                moves.stream().anyMatch(move -> !move.is(SwapOutcome.DONE) && !move.is(SwapOutcome.SKIPPED));
        for (EndedMove move : undone) {
            assertThat(moves)
                    .as("the way back of %s", move)
                    .filteredOn(back -> back.from.equals(move.to) && back.to.equals(move.from))
                    .singleElement()
                    .matches(back ->
                            canEnd(move).contains(back.result) || mayBeCutShort && back.is(SwapOutcome.SKIPPED));
        }
    }

    private Set<SwapOutcome> canEnd(EndedMove undoing) {
        if (!canGive(undoing.to) || !canTake(undoing.from)) {
            return Set.of(SwapOutcome.REFUSED);
        }
        long grants = undone.stream().filter(move -> move.to.isEmpty()).count();
        return undoing.to.isEmpty() && (promisedTooMuch || grants > free)
                ? Set.of(SwapOutcome.DONE, SwapOutcome.COMPENSATED, SwapOutcome.REFUSED)
                : Set.of(SwapOutcome.DONE);
    }

    private boolean canGive(Optional<Account> giver) {
        return giver.map(account -> holders.contains(account.name()) && !untouchable.contains(account.name()))
                .orElse(true);
    }

    private boolean canTake(Optional<Account> taker) {
        return taker.map(account -> !holders.contains(account.name())).orElse(true);
    }

    @Override
    public String toString() {
        return "to be undone: " + undone;
    }
}
