package io.github.rpaclients.swap.plan;

import io.github.rpaclients.swap.Account;
import java.time.Instant;

/** Somebody who is to have a seat now, and why. Immutable. */
public final class Claim {
    private final Account account;
    private final String reason;
    private final Instant until;

    private Claim(Account account, String reason, Instant until) {
        this.account = account;
        this.reason = reason;
        this.until = until;
    }

    /**
     * A claim without an end.
     *
     * @param reason a clause that goes on after the name, such as {@code works until 17:30}
     */
    public static Claim of(Account account, String reason) {
        return new Claim(account, reason, Instant.MAX);
    }

    /** The same with an end. */
    public Claim until(Instant end) {
        return new Claim(account, reason, end);
    }

    public Account account() {
        return account;
    }

    public String reason() {
        return reason;
    }

    /** When it ends; {@link Instant#MAX} if it does not. */
    public Instant until() {
        return until;
    }
}
