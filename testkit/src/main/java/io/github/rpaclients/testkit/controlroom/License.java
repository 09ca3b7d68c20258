package io.github.rpaclients.testkit.controlroom;

import java.util.Locale;

/** The seats bought of one device-licence feature, some of them perhaps in use by another Control Room. */
final class License {
    private final long id;
    private final String name;
    private String unit = "NUMBER";
    private int purchased;
    private int usedElsewhere;

    License(long id, String name) {
        this.id = id;
        this.name = name;
    }

    /** The upper-case word for a name in any case. */
    static String feature(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    long id() {
        return id;
    }

    /** CamelCase, unlike the upper-case word on a user. */
    String name() {
        return name;
    }

    /** {@code NUMBER} for seats, {@code SECONDS} for time. */
    String unit() {
        return unit;
    }

    void unit(String word) {
        unit = word;
    }

    int purchased() {
        return purchased;
    }

    void purchased(int count) {
        purchased = count;
    }

    int usedElsewhere() {
        return usedElsewhere;
    }

    void usedElsewhere(int count) {
        usedElsewhere = count;
    }
}
