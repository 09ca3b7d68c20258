package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.swap.Account;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that several commands print. */
final class Texts {
    /** Nobody, as the giver or the taker of a seat. */
    static final String FREE = "(free)";

    private static final Pattern IN_A_LINE = Pattern.compile("(?s)(?:(?!\\r?\\n).)+");
    private static final int HASH_SHOWN = 12;

    private Texts() {}

    static String name(Optional<Account> account) {
        return account.map(Texts::name).orElse(FREE);
    }

    /** As a system gave it, but for what would steer a terminal. */
    static String name(Account account) {
        return Printable.of(account.name());
    }

    /** Lines with nothing in them that steers a terminal, whatever a system has said. */
    static String lines(String text) {
        return IN_A_LINE.matcher(text).replaceAll(part -> Matcher.quoteReplacement(Printable.of(part.group())));
    }

    static String shortHash(String hash) {
        return hash.substring(0, HASH_SHOWN);
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
