package io.github.rpaclients.testkit.uipath;

/** People are called {@code ada} in tests and {@code ada@acme.example} on the wire. */
final class Names {
    private Names() {}

    static boolean match(String stored, String asked) {
        return stored.equals(asked) || stored.startsWith(asked + "@");
    }
}
