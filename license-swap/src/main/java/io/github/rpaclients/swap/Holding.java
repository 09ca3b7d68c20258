package io.github.rpaclients.swap;

import java.time.Duration;
import java.util.Optional;

/**
 * What an account had of a system's licences when it was read. Immutable.
 *
 * <p>The state is what the provider needs to put the seat back as it was, as text. Where it differs from an earlier one of
 * the account, somebody has changed something.
 */
public final class Holding {
    private final Account account;
    private final boolean holds;
    private final Optional<String> inheritedFrom;
    private final String licenses;
    private final String state;
    private final boolean pending;
    private final Optional<Duration> settledAfter;

    private Holding(
            Account account,
            boolean holds,
            Optional<String> inheritedFrom,
            String licenses,
            String state,
            boolean pending,
            Optional<Duration> settledAfter) {
        this.account = account;
        this.holds = holds;
        this.inheritedFrom = inheritedFrom;
        this.licenses = licenses;
        this.state = state;
        this.pending = pending;
        this.settledAfter = settledAfter;
    }

    /**
     * A holding as a provider read it.
     *
     * @param holds whether the account holds the seat in question by itself
     * @param licenses all licences of the account, for a reader
     * @param state what the account has, in the words of the provider, which can put the seat back from it; holds no secret
     */
    public static Holding of(Account account, boolean holds, String licenses, String state) {
        return new Holding(account, holds, Optional.empty(), licenses, state, false, Optional.empty());
    }

    /** The same, where the account has the seat from a group, which would hand it back whenever it is taken. */
    public Holding inheritedFrom(String group) {
        return from(group(group));
    }

    /**
     * The same, where the account has the seat from elsewhere, too, and would keep it.
     *
     * @param source what goes on after {@code has it from}, such as {@code the group Developers}
     */
    public Holding from(String source) {
        return new Holding(account, holds, Optional.of(source), licenses, state, pending, settledAfter);
    }

    /** The same, where the licence is yet to follow what was written: to come, or to go. */
    public Holding pending() {
        return new Holding(account, holds, inheritedFrom, licenses, state, true, settledAfter);
    }

    /** The same, where the licence has followed, after so long a time of waiting. */
    public Holding settledAfter(Duration time) {
        return new Holding(account, holds, inheritedFrom, licenses, state, pending, Optional.of(time));
    }

    static String group(String name) {
        return "the group " + name;
    }

    public Account account() {
        return account;
    }

    /** Whether the account holds the seat by itself. */
    public boolean holds() {
        return holds;
    }

    /** Where the account has the seat from besides, such as {@code the group Developers}; empty if from nowhere. */
    public Optional<String> inheritedFrom() {
        return inheritedFrom;
    }

    /** Whether the licence is yet to follow what was written; until then it is neither given nor taken. */
    public boolean isPending() {
        return pending;
    }

    /** How long was waited until the licence had followed; empty if it was there at once, or has not. */
    public Optional<Duration> settledAfter() {
        return settledAfter;
    }

    /** All licences of the account, for a reader; {@code none} if there are none. */
    public String licenses() {
        return licenses;
    }

    /** What the provider needs to put the seat back as it was. */
    public String state() {
        return state;
    }

    @Override
    public String toString() {
        return account + ": " + licenses;
    }
}
