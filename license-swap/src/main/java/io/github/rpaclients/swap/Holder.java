package io.github.rpaclients.swap;

import java.util.Optional;

/** Somebody who has a seat. Immutable. */
public final class Holder {
    private final Account account;
    private final Optional<String> inheritedFrom;

    private Holder(Account account, Optional<String> inheritedFrom) {
        this.account = account;
        this.inheritedFrom = inheritedFrom;
    }

    /** Somebody who has the seat directly. */
    public static Holder of(Account account) {
        return new Holder(account, Optional.empty());
    }

    /** Somebody who has the seat from a group, which would hand it back whenever it is taken. */
    public static Holder throughGroup(Account account, String group) {
        return from(account, Holding.group(group));
    }

    /**
     * Somebody who has the seat from elsewhere and would keep it.
     *
     * @param source what goes on after {@code has it from}, such as {@code the group Developers}
     */
    public static Holder from(Account account, String source) {
        return new Holder(account, Optional.of(source));
    }

    public Account account() {
        return account;
    }

    /** Where the account has the seat from, such as {@code the group Developers}; empty if it has it directly. */
    public Optional<String> inheritedFrom() {
        return inheritedFrom;
    }

    @Override
    public String toString() {
        return account + inheritedFrom.map(source -> " (" + source + ")").orElse("");
    }
}
