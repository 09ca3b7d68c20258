package io.github.rpaclients.swap.plan;

import io.github.rpaclients.swap.Account;
import java.time.Instant;

/** Somebody who is to have a seat now, and why. Immutable. */
public final class Claim {
    private final Account account;
    private final String reason;
    private final Instant until;
    private final boolean open;

    private Claim(Account account, String reason, Instant until, boolean open) {
        this.account = account;
        this.reason = reason;
        this.until = until;
        this.open = open;
    }

    /**
     * A claim without an end.
     *
     * @param reason a clause that goes on after the name, such as {@code works until 17:30}
     */
    public static Claim of(Account account, String reason) {
        return new Claim(account, reason, Instant.MAX, false);
    }

    /** The same with an end. */
    public Claim until(Instant end) {
        return new Claim(account, reason, end, open);
    }

    /**
     * The same before the work has begun and before anybody has considered it: whoever has the seat from the time before
     * keeps it only if nobody comes first.
     */
    public Claim open() {
        return new Claim(account, reason, until, true);
    }

    public Account account() {
        return account;
    }

    public String reason() {
        return reason;
    }

    /** Whether it is still to be decided who gets the seat, even if the claimant has one. */
    public boolean isOpen() {
        return open;
    }

    /** When it ends; {@link Instant#MAX} if it does not. */
    public Instant until() {
        return until;
    }
}
