package io.github.rpaclients.swap;

/** Refuses names that are none. */
final class Names {
    private Names() {}

    static String required(String what, String value) {
        String trimmed = value.trim();
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " is missing");
        }
        return trimmed;
    }
}
