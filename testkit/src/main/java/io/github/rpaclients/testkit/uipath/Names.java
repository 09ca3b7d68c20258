package io.github.rpaclients.testkit.uipath;

import java.util.Collection;

/** People are called {@code ada} in tests and {@code ada@acme.example} on the wire. */
final class Names {
    private Names() {}

    static boolean match(String stored, String asked) {
        return stored.equals(asked) || stored.startsWith(asked + "@");
    }

    /** To be thrown where a test asks for somebody who is not there. */
    static IllegalArgumentException unknown(String service, String kind, String asked, Collection<String> known) {
        String others = known.isEmpty() ? "there is none at all" : "there are " + String.join(", ", known);
        return new IllegalArgumentException(
                service + " has no " + kind + " '" + asked + "': " + others + "; add one or ask for one of these");
    }
}
