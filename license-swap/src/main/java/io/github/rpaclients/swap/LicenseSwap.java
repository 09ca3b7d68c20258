package io.github.rpaclients.swap;

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
 * {@link SwapOutcome#DONE} leaves both people with exactly what they had, or says {@link SwapOutcome#ATTENTION}. Nothing
 * guards against a crash of this process between the two writes, nor against a server that carries a write out only after
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

    /** A swap to look at or to run; nothing is sent yet. */
    public SeatMove move(Seat seat, Person from, Person to) {
        return new SeatMove(provider, seat, from, to);
    }
}
