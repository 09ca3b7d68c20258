package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.SwapOutcome;
import java.util.Optional;

/** How one move ended. Immutable; holds no secret. */
public final class MoveReport {
    private final Optional<Account> from;
    private final Optional<Account> to;
    private final SwapOutcome result;
    private final String remark;

    MoveReport(Optional<Account> from, Optional<Account> to, SwapOutcome result, String remark) {
        this.from = from;
        this.to = to;
        this.result = result;
        this.remark = remark;
    }

    /** Who was to give the seat; empty for a free one. */
    public Optional<Account> from() {
        return from;
    }

    /** Who was to get the seat; empty if it was to become free. */
    public Optional<Account> to() {
        return to;
    }

    public SwapOutcome result() {
        return result;
    }

    /** Why it ended so, in a sentence. */
    public String remark() {
        return remark;
    }

    @Override
    public String toString() {
        return from.map(Account::name).orElse("(free)") + " -> "
                + to.map(Account::name).orElse("(free)") + ": " + result + ", " + remark;
    }
}
