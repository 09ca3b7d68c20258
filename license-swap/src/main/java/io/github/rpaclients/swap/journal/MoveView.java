package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.plan.PlannedMove;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A move as far as the journal tells. Immutable. */
public final class MoveView {
    private final RunId run;
    private final MoveId id;
    private final Optional<PlannedMove> planned;
    private final Optional<SwapPlan> plan;
    private final List<SeatWrite> writes;
    private final Optional<MoveEnded> ended;
    private final Optional<MoveSettled> settled;
    private final Instant lastEntryAt;

    MoveView(
            RunId run,
            MoveId id,
            Optional<PlannedMove> planned,
            Optional<SwapPlan> plan,
            List<SeatWrite> writes,
            Optional<MoveEnded> ended,
            Optional<MoveSettled> settled,
            Instant lastEntryAt) {
        this.run = run;
        this.id = id;
        this.planned = planned;
        this.plan = plan;
        this.writes = List.copyOf(writes);
        this.ended = ended;
        this.settled = settled;
        this.lastEntryAt = lastEntryAt;
    }

    public RunId run() {
        return run;
    }

    public MoveId id() {
        return id;
    }

    /** Who gives the seat; empty for a free one, or if the journal does not tell. */
    public Optional<Account> from() {
        return plan.isPresent()
                ? plan.flatMap(SwapPlan::from).map(Holding::account)
                : planned.flatMap(PlannedMove::from);
    }

    /** Who gets the seat; empty if it becomes free, or if the journal does not tell. */
    public Optional<Account> to() {
        return plan.isPresent() ? plan.flatMap(SwapPlan::to).map(Holding::account) : planned.flatMap(PlannedMove::to);
    }

    /** Why the seat was to move, in a sentence; empty if the journal does not tell. */
    public Optional<String> reason() {
        return planned.map(PlannedMove::reason);
    }

    /**
     * What both people had: the last plan before the first write, from which {@link
     * io.github.rpaclients.swap.LicenseSwap#recover} can put everything back. Empty if the move ended before it was planned;
     * else a person must look.
     */
    public Optional<SwapPlan> plan() {
        return plan;
    }

    /** In the order in which they were intended. */
    public List<SeatWrite> writes() {
        return writes;
    }

    /** Empty if the move is open. */
    public Optional<MoveEnded> ended() {
        return ended;
    }

    /** That the move needed attention and has had it; empty if neither. */
    public Optional<MoveSettled> settled() {
        return settled;
    }

    /** Whether the seat may be with nobody, or with two, until somebody has seen to it. */
    public boolean needsAttention() {
        return settled.isEmpty() && endedWith(SwapOutcome.ATTENTION);
    }

    /** Whether the move was begun, if only by planning it, and has not ended. */
    public boolean isOpen() {
        return ended.isEmpty();
    }

    /** Whether the seat moved as planned. */
    public boolean isDone() {
        return endedWith(SwapOutcome.DONE);
    }

    /** Whether the seat may have been given to somebody. False only if it is known that this was not tried. */
    public boolean grantBegun() {
        return writes.stream().anyMatch(write -> write.intended().write() == WriteKind.GRANT);
    }

    /** When the move ended; the last that is known of it, if it is open. */
    public Instant at() {
        return ended.map(JournalEntry::at).orElse(lastEntryAt);
    }

    /**
     * Whether the seat moved, or may have: the move is {@code DONE} or {@code ATTENTION}, or is open and something was
     * written.
     */
    public boolean mayHaveMoved() {
        return isOpen() ? !writes.isEmpty() : isDone() || endedWith(SwapOutcome.ATTENTION);
    }

    /** Whether the move gave a seat to somebody, or may have. */
    boolean mayHaveGivenTo(Account account) {
        return mayHaveMoved() && to().filter(account::equals).isPresent();
    }

    /** Who gives or takes the seat. */
    Set<Account> accounts() {
        Set<Account> accounts = new HashSet<>();
        from().ifPresent(accounts::add);
        to().ifPresent(accounts::add);
        writes.forEach(write -> accounts.add(write.intended().account()));
        return accounts;
    }

    private boolean endedWith(SwapOutcome result) {
        return ended.filter(end -> end.outcome() == result).isPresent();
    }
}
