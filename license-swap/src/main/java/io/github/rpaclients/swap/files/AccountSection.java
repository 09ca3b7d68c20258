package io.github.rpaclients.swap.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code [account]}: any keys, no secrets. Quotes no value. */
final class AccountSection {
    private static final Pattern SECRET = Pattern.compile("(.*[._-])?(secret|password|passwd|pwd|passphrase|token|pat"
            + "|credentials?|api[._-]?key|private[._-]?key|access[._-]?key|secret[._-]?key|key)([._-]?\\d+)?"
            + "|.*(secret|password|passphrase|apikey)"
            // whoever knows such an address can post there
            + "|(slack|teams)[._-]?webhook");
    private static final Pattern REFERENCE = Pattern.compile("env:[A-Za-z_][A-Za-z0-9_]*|file:\\S.*");
    private static final Pattern ADDRESS_WITH_PASSWORD = Pattern.compile(".*://[^/\\s]*:[^/\\s]*@.*");

    private AccountSection() {}

    static AccountSettings read(Section section, String name, Problems problems) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        section.settings().forEach((key, line) -> {
            values.put(key, line.text);
            lines.put(key, line.number);
            if (SECRET.matcher(key).matches() && !REFERENCE.matcher(line.text).matches()) {
                problems.add(
                        line.number,
                        "The value of " + key
                                + " would be a secret in this file; write env:NAME, the variable that holds"
                                + " it, or file:PATH");
            } else if (line.text.startsWith("env:")
                    && !REFERENCE.matcher(line.text).matches()) {
                problems.add(line.number, "The value of " + key + " names no variable; write env:NAME");
            } else if (ADDRESS_WITH_PASSWORD.matcher(line.text).matches()) {
                problems.add(
                        line.number,
                        "The address under " + key + " has a password in it; write the address without, and the"
                                + " password as env:NAME under a key of its own");
            }
        });
        return new AccountSettings(name, problems.file(), section.line, values, lines);
    }
}
