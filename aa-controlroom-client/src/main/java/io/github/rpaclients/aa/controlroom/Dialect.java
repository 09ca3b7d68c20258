package io.github.rpaclients.aa.controlroom;

/**
 * How a release speaks of sign-in, users and roles. A setting, never found out by trying: failed logins disable the user.
 */
public enum Dialect {
    /** 11.3, A2019 and Automation 360 up to v.32, in practice on-premises. The vendor ended it with v.33. */
    V1("v1"),
    /** Current Automation 360. */
    V2("v2");

    private final String prefix;

    Dialect(String prefix) {
        this.prefix = prefix;
    }

    /** The first segment of the paths: {@code v1} or {@code v2}. */
    public String prefix() {
        return prefix;
    }
}
