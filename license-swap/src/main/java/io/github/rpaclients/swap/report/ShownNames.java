package io.github.rpaclients.swap.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How each person is written: a roster and a system may differ in upper and lower case. Not safe for several threads. */
final class ShownNames {
    private final Map<String, String> shown = new HashMap<>();

    void add(String person) {
        shown.merge(folded(person), person, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /** The one of all that were added that is shown: the last one by its characters, so lower case before upper. */
    String shown(String person) {
        return shown.getOrDefault(folded(person), person);
    }

    private static String folded(String person) {
        return person.toLowerCase(Locale.ROOT);
    }
}
