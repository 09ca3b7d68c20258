package io.github.rpaclients.swap;

import java.util.List;
import java.util.Optional;

/** What a swap found, did and left. Immutable; holds no secret. */
public final class SwapReport {
    private final String system;
    private final Seat seat;
    private final Optional<Person> from;
    private final Optional<Person> to;
    private final SwapOutcome outcome;
    private final List<Step> steps;
    private final Optional<SwapPlan> plan;
    private final Optional<Holding> fromAfter;
    private final Optional<Holding> toAfter;

    SwapReport(
            String system,
            Seat seat,
            Optional<Person> from,
            Optional<Person> to,
            SwapOutcome outcome,
            List<Step> steps,
            Optional<SwapPlan> plan,
            Optional<Holding> fromAfter,
            Optional<Holding> toAfter) {
        this.system = system;
        this.seat = seat;
        this.from = from;
        this.to = to;
        this.outcome = outcome;
        this.steps = List.copyOf(steps);
        this.plan = plan;
        this.fromAfter = fromAfter;
        this.toAfter = toAfter;
    }

    /** What a reader calls the system. */
    public String system() {
        return system;
    }

    public Seat seat() {
        return seat;
    }

    /** The person to give the seat, as named by the caller; empty if the seat was a free one. */
    public Optional<Person> from() {
        return from;
    }

    /** The person to get the seat, as named by the caller; empty if it was given back. */
    public Optional<Person> to() {
        return to;
    }

    public SwapOutcome outcome() {
        return outcome;
    }

    /** What was done, in order; the last one says why the swap ended as it did. */
    public List<Step> steps() {
        return steps;
    }

    /** What the people had before; empty if the swap was refused before that was read. */
    public Optional<SwapPlan> plan() {
        return plan;
    }

    /** What the person who gives the seat had in the end; empty if there is none or it could not be read. */
    public Optional<Holding> fromAfter() {
        return fromAfter;
    }

    /** What the person who gets the seat had in the end; empty if there is none or it could not be read. */
    public Optional<Holding> toAfter() {
        return toAfter;
    }

    /** The outcome and, unless all went well, why. */
    public String summary() {
        return system + ": " + outcome + ", " + remark();
    }

    /** What the swap came to: who has the seat now, or why it ended otherwise. */
    public String remark() {
        return outcome == SwapOutcome.DONE
                ? to.map(taker -> taker + " has " + seat).orElse(seat + " is free")
                : why();
    }

    /** What went wrong first; where a person must look, at what. */
    private String why() {
        Step last = steps.get(steps.size() - 1);
        return outcome == SwapOutcome.ATTENTION || outcome == SwapOutcome.OPEN
                ? last.remark()
                : steps.stream()
                        .filter(step -> !step.succeeded())
                        .findFirst()
                        .orElse(last)
                        .remark();
    }

    @Override
    public String toString() {
        return summary();
    }
}
