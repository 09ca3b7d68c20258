package io.github.rpaclients.swap.plan;

import io.github.rpaclients.swap.Account;
import java.time.Instant;
import java.util.Optional;

/** A seat that goes to somebody, from somebody else or from the free ones. Immutable. */
public final class PlannedMove {
    private final Optional<Account> from;
    private final Optional<Account> to;
    private final String reason;
    private final Instant latest;

    private PlannedMove(Optional<Account> from, Optional<Account> to, String reason, Instant latest) {
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.latest = latest;
    }

    /** A seat that nobody has goes to somebody. */
    public static PlannedMove grant(Account to, String reason) {
        return new PlannedMove(Optional.empty(), Optional.of(to), reason, Instant.MAX);
    }

    /** A seat goes from one to the other. */
    public static PlannedMove move(Account from, Account to, String reason) {
        return new PlannedMove(Optional.of(from), Optional.of(to), reason, Instant.MAX);
    }

    /** A seat is given back. */
    public static PlannedMove release(Account from, String reason) {
        return new PlannedMove(Optional.of(from), Optional.empty(), reason, Instant.MAX);
    }

    /** The same, which makes no sense any more from an instant on. */
    public PlannedMove before(Instant latest) {
        return new PlannedMove(from, to, reason, latest);
    }

    /** The same with another reason. */
    public PlannedMove because(String other) {
        return new PlannedMove(from, to, other, latest);
    }

    /** Who gives the seat; empty if nobody has it. */
    public Optional<Account> from() {
        return from;
    }

    /** Who gets the seat; empty if it becomes free. */
    public Optional<Account> to() {
        return to;
    }

    /** Why, in a sentence. */
    public String reason() {
        return reason;
    }

    /** From when on the move makes no sense; {@link Instant#MAX} if it always does. */
    public Instant latest() {
        return latest;
    }

    @Override
    public String toString() {
        return from.map(Account::name).orElse("(free)") + " -> "
                + to.map(Account::name).orElse("(free)") + ": " + reason;
    }
}
