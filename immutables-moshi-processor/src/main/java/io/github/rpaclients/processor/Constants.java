package io.github.rpaclients.processor;

import java.util.Locale;

/** The names of constants. */
final class Constants {
    private Constants() {}

    /** {@code fullName} is {@code FULL_NAME}, and what cannot stand in a name is an underscore. */
    static String name(String word) {
        String spaced = word.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
        return spaced.isEmpty() || Character.isDigit(spaced.charAt(0)) ? "_" + spaced : spaced;
    }
}
