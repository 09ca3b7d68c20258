package io.github.rpaclients.swap.plan;

import io.github.rpaclients.swap.Account;

/** Somebody who is to have a seat now, and why. Immutable. */
public final class Claim {
    private final Account account;
    private final String reason;

    private Claim(Account account, String reason) {
        this.account = account;
        this.reason = reason;
    }

    /**
     * A claim.
     *
     * @param reason a clause that goes on after the name, such as {@code works until 17:30}
     */
    public static Claim of(Account account, String reason) {
        return new Claim(account, reason);
    }

    public Account account() {
        return account;
    }

    public String reason() {
        return reason;
    }
}
