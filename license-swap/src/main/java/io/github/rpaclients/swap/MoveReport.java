package io.github.rpaclients.swap;

import java.util.List;
import java.util.Optional;

/** What became of one move of a seat: how it ended and why, what was done, and what both people had. Immutable; no secret. */
public final class MoveReport {
    private final Optional<Account> from;
    private final Optional<Account> to;
    private final SwapOutcome outcome;
    private final String remark;
    private final List<Step> steps;
    private final Optional<SwapPlan> plan;
    private final Optional<Holding> fromAfter;
    private final Optional<Holding> toAfter;

    private MoveReport(
            Optional<Account> from,
            Optional<Account> to,
            SwapOutcome outcome,
            String remark,
            List<Step> steps,
            Optional<SwapPlan> plan,
            Optional<Holding> fromAfter,
            Optional<Holding> toAfter) {
        this.from = from;
        this.to = to;
        this.outcome = outcome;
        this.remark = remark;
        this.steps = List.copyOf(steps);
        this.plan = plan;
        this.fromAfter = fromAfter;
        this.toAfter = toAfter;
    }

    /**
     * A move of which nothing more is known, as it was not begun or is only remembered.
     *
     * @param from empty for a free seat
     * @param to empty if the seat was to become free
     * @param remark why it ended so, in a sentence; holds no secret
     */
    public static MoveReport of(Optional<Account> from, Optional<Account> to, SwapOutcome outcome, String remark) {
        return new MoveReport(
                from, to, outcome, remark, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A move that went through its steps, as far as the last of them. */
    static MoveReport of(
            Optional<SwapPlan> plan,
            SwapOutcome outcome,
            String remark,
            List<Step> steps,
            Optional<Holding> fromAfter,
            Optional<Holding> toAfter) {
        return new MoveReport(
                plan.flatMap(SwapPlan::from).map(Holding::account),
                plan.flatMap(SwapPlan::to).map(Holding::account),
                outcome,
                remark,
                steps,
                plan,
                fromAfter,
                toAfter);
    }

    /** Who was to give the seat; empty for a free one, or if it was refused before it was known who both people are. */
    public Optional<Account> from() {
        return from;
    }

    /** Who was to get the seat; empty if it was to become free, or was refused before it was known who both people are. */
    public Optional<Account> to() {
        return to;
    }

    public SwapOutcome outcome() {
        return outcome;
    }

    /** What the move came to, in a sentence: who has the seat now, or why it ended otherwise. */
    public String remark() {
        return remark;
    }

    /** What was done, in order; the last one says why the move ended as it did. Empty if it was not begun. */
    public List<Step> steps() {
        return steps;
    }

    /** What the people had before; empty if that was not read, or if a journal alone remembers the move. */
    public Optional<SwapPlan> plan() {
        return plan;
    }

    /** What the person who gives the seat had in the end; empty if there is none or it was not, or could not be, read. */
    public Optional<Holding> fromAfter() {
        return fromAfter;
    }

    /** What the person who gets the seat had in the end; empty if there is none or it was not, or could not be, read. */
    public Optional<Holding> toAfter() {
        return toAfter;
    }

    @Override
    public String toString() {
        return from.map(Account::name).orElse("(free)") + " -> "
                + to.map(Account::name).orElse("(free)") + ": " + outcome + ", " + remark;
    }
}
