package io.github.rpaclients.swap;

import java.util.Optional;

/**
 * Moves a licence seat from one person to another: plan, check, release, grant, verify, and back again if the grant fails.
 *
 * <pre>{@code
 * SwapReport report = LicenseSwap.using(UserLicenseSeats.of(lease, identity))
 *         .move(Seat.of("RPADEVNU"), Person.of("grace@acme.example"), Person.of("ada@acme.example"))
 *         .run();
 * }</pre>
 *
 * <p>The seat is released before it is granted, because a scarce licence has no seat to spare. A swap that ends other than
 * {@link SwapOutcome#DONE} leaves both people with exactly what they had, or says {@link SwapOutcome#ATTENTION}. After a
 * crash of this process between the two writes {@link #recover} needs the plan. Nothing guards against a server that carries a write out only after
 * it has answered the last read. Undoing puts back all licences of a person as the plan found them: what others change
 * about the same two people meanwhile may be lost.
 *
 * <p>Immutable. Two swaps of the same people at the same time are not kept apart.
 */
public final class LicenseSwap {
    private final SeatProvider provider;

    private LicenseSwap(SeatProvider provider) {
        this.provider = provider;
    }

    public static LicenseSwap using(SeatProvider provider) {
        return new LicenseSwap(provider);
    }

    /**
     * Carries out a plan that was just made. Does not throw what a call to the system throws; the report tells it.
     *
     * @return a report in which people are named as the system knows them
     */
    public SwapReport carryOut(SwapPlan plan) {
        return run(plan).run(() -> plan);
    }

    /**
     * Ends a swap that a crash interrupted: {@code DONE} if the seat has arrived, else {@code COMPENSATED} or {@code
     * ATTENTION}. Recovering twice changes nothing more.
     *
     * @param plan what both people had before the first write
     * @param grantBegun whether the seat may have been granted; false only if it is known that this was not tried
     */
    public SwapReport recover(SwapPlan plan, boolean grantBegun) {
        return run(plan).recover(plan, grantBegun);
    }

    private SwapRun run(SwapPlan plan) {
        Optional<Person> from =
                plan.from().map(holding -> Person.of(holding.account().name()));
        return new SwapRun(
                provider, plan.seat(), from, Person.of(plan.to().account().name()));
    }

    /** A swap to look at or to run; nothing is sent yet. */
    public SeatMove move(Seat seat, Person from, Person to) {
        return new SeatMove(provider, seat, from, to);
    }
}
