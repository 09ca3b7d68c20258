package io.github.rpaclients.swap;

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

    private Holding(Account account, boolean holds, Optional<String> inheritedFrom, String licenses, String state) {
        this.account = account;
        this.holds = holds;
        this.inheritedFrom = inheritedFrom;
        this.licenses = licenses;
        this.state = state;
    }

    /**
     * A holding as a provider read it.
     *
     * @param holds whether the account holds the seat in question by itself
     * @param licenses all licences of the account, for a reader
     * @param state what the account has, in the words of the provider, which can put the seat back from it; holds no secret
     */
    public static Holding of(Account account, boolean holds, String licenses, String state) {
        return new Holding(account, holds, Optional.empty(), licenses, state);
    }

    /** The same, where the account has the seat from a group, which would hand it back whenever it is taken. */
    public Holding inheritedFrom(String group) {
        return new Holding(account, holds, Optional.of(group), licenses, state);
    }

    public Account account() {
        return account;
    }

    /** Whether the account holds the seat by itself. */
    public boolean holds() {
        return holds;
    }

    /** The group that the account has the seat from; empty if none. */
    public Optional<String> inheritedFrom() {
        return inheritedFrom;
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
