package io.github.rpaclients.swap.plan;

import io.github.rpaclients.swap.Account;

/** Somebody for whom nothing changes. Immutable. */
public final class Stay {
    private final Account account;
    private final boolean holds;
    private final String reason;

    Stay(Account account, boolean holds, String reason) {
        this.account = account;
        this.holds = holds;
        this.reason = reason;
    }

    public Account account() {
        return account;
    }

    /** Whether the account has a seat. */
    public boolean holds() {
        return holds;
    }

    /** Why nothing changes, in a sentence. */
    public String reason() {
        return reason;
    }

    @Override
    public String toString() {
        return account + (holds ? " keeps the seat: " : " gets no seat: ") + reason;
    }
}
