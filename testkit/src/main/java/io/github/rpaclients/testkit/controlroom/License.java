package io.github.rpaclients.testkit.controlroom;

/** The seats bought of one device-licence feature, some of them perhaps in use by another Control Room. */
final class License {
    private final long id;
    private final String name;
    private int purchased;
    private int usedElsewhere;

    License(long id, String name) {
        this.id = id;
        this.name = name;
    }

    long id() {
        return id;
    }

    /** CamelCase, unlike the upper-case word on a user. */
    String name() {
        return name;
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
