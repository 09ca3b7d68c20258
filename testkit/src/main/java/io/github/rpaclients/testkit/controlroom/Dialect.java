package io.github.rpaclients.testkit.controlroom;

/** Which of its two dialects the simulated release speaks: a release has one, never both. */
enum Dialect {
    V1("/v1"),
    V2("/v2");

    private final String prefix;

    Dialect(String prefix) {
        this.prefix = prefix;
    }

    /** The first part of the paths for login, users and roles. */
    String prefix() {
        return prefix;
    }
}
