package io.github.rpaclients.swap.plan;

import io.github.rpaclients.swap.Account;
import java.util.Optional;

/** A seat that goes to somebody, from somebody else or from the free ones. Immutable. */
public final class PlannedMove {
    private final Optional<Account> from;
    private final Account to;
    private final String reason;

    PlannedMove(Optional<Account> from, Account to, String reason) {
        this.from = from;
        this.to = to;
        this.reason = reason;
    }

    /** Who gives the seat; empty if nobody has it. */
    public Optional<Account> from() {
        return from;
    }

    public Account to() {
        return to;
    }

    /** Why, in a sentence. */
    public String reason() {
        return reason;
    }

    @Override
    public String toString() {
        return from.map(Account::name).orElse("(free)") + " -> " + to + ": " + reason;
    }
}
