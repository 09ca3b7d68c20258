package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Account;
import java.util.Optional;

/** Words that several commands print. */
final class Texts {
    /** Nobody, as the giver or the taker of a seat. */
    static final String FREE = "(free)";

    private static final int HASH_SHOWN = 12;

    private Texts() {}

    static String name(Optional<Account> account) {
        return account.map(Account::name).orElse(FREE);
    }

    static String shortHash(String hash) {
        return hash.substring(0, HASH_SHOWN);
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
