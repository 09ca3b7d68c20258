package io.github.rpaclients.swap;

import java.time.Duration;
import java.util.Optional;

/**
 * Moves a licence seat from one person to another: plan, check, release, grant, verify, and back again if the grant fails.
 *
 * <pre>{@code
 * MoveReport report = LicenseSwap.using(UserLicenseSeats.over(connection))
 *         .move(Seat.of("RPADEVPRONU"), Person.of("grace@acme.example"), Person.of("ada@acme.example"));
 * }</pre>
 *
 * <p>The seat is released before it is granted, because a scarce licence has no seat to spare. A swap that ends other than
 * {@link SwapOutcome#DONE} leaves the seat with whom it was, or says {@link SwapOutcome#ATTENTION} or {@link
 * SwapOutcome#OPEN}. Only the seat is moved and put back: what else the two people have stays as it is, whoever changes it
 * meanwhile. After a crash of this process between the two writes {@link #recover} needs the plan. A write that gets no answer
 * is {@linkplain LateWrites watched for}, half a minute unless {@link #watching} says otherwise.
 *
 * <p>Immutable. Two swaps of the same people at the same time are not kept apart.
 */
public final class LicenseSwap {
    private final SeatProvider provider;
    private final boolean takesUnknown;
    private final LateWrites late;

    private LicenseSwap(SeatProvider provider, boolean takesUnknown, LateWrites late) {
        this.provider = provider;
        this.takesUnknown = takesUnknown;
        this.late = late;
    }

    /** Swaps that take no seat from anybody at work, or of whom nobody who is asked knows whether they are. */
    public static LicenseSwap using(SeatProvider provider) {
        return new LicenseSwap(provider, false, LateWrites.within(LateWrites.LONGEST));
    }

    /** The same, taking seats as well from people of whom nobody who is asked knows whether they are at work. */
    public LicenseSwap takingUnknown() {
        return new LicenseSwap(provider, true, late);
    }

    /** The same, watching as long as this says for a write that gets no answer. */
    public LicenseSwap watching(LateWrites other) {
        return new LicenseSwap(provider, takesUnknown, other);
    }

    /**
     * Plans a move and carries it out. Does not throw what a call to the system throws; the report tells it.
     *
     * @param from who gives the seat
     * @param to who gets it
     */
    public MoveReport move(Seat seat, Person from, Person to) {
        return run(seat).run(() -> plan(seat, from, to));
    }

    /**
     * Reads who has what, for a move to look at first. Changes nothing.
     *
     * @param from who gives the seat
     * @param to who gets it
     * @throws SwapRefusedException if something speaks against it
     * @throws io.github.rpaclients.core.error.ApiException if something cannot be read
     */
    public SwapPlan plan(Seat seat, Person from, Person to) {
        if (from.equals(to)) {
            throw samePerson(from, to);
        }
        SeatCount count = provider.count(seat);
        Account giver = provider.find(from);
        Account taker = provider.find(to);
        if (giver.equals(taker)) {
            throw samePerson(from, to);
        }
        return plan(seat, count, Optional.of(giver), Optional.of(taker));
    }

    private static SwapRefusedException samePerson(Person from, Person to) {
        return new SwapRefusedException(from + " and " + to + " are the same person; name two");
    }

    /**
     * Reads what people have whose accounts are known. Changes nothing.
     *
     * @param from who gives the seat; empty for a free one
     * @param to who gets it; empty if it is to become free, but not both
     * @throws SwapRefusedException if something speaks against it
     * @throws io.github.rpaclients.core.error.ApiException if something cannot be read
     */
    public SwapPlan plan(Seat seat, SeatCount count, Optional<Account> from, Optional<Account> to) {
        return ReadPlan.of(provider, seat, count, from, to);
    }

    /** Carries out a plan that was just made. Does not throw what a call to the system throws; the report tells it. */
    public MoveReport carryOut(SwapPlan plan) {
        return run(plan.seat()).run(() -> plan);
    }

    /**
     * Ends a swap that a crash interrupted: {@code DONE} if the seat has arrived, else {@code COMPENSATED}, {@code
     * ATTENTION} or {@code OPEN}. Recovering twice changes nothing more. First it waits for as long as a write is watched for,
     * since the last one may still be under way; an interrupt of the thread meanwhile leaves the swap {@code OPEN}.
     *
     * @param plan what both people had before the first write
     * @param grantBegun whether the seat may have been granted; false only if it is known that this was not tried
     */
    public MoveReport recover(SwapPlan plan, boolean grantBegun) {
        return recover(plan, grantBegun, Duration.ZERO);
    }

    /**
     * The same where it is known when the last write was begun, which saves the wait or a part of it.
     *
     * @param sinceLastWrite how long ago that was at least
     */
    public MoveReport recover(SwapPlan plan, boolean grantBegun, Duration sinceLastWrite) {
        return run(plan.seat()).recover(plan, grantBegun, sinceLastWrite);
    }

    private SwapRun run(Seat seat) {
        return new SwapRun(provider, takesUnknown, late, seat);
    }
}
