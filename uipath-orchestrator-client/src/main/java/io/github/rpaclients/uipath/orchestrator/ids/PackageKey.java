package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.TextId;

/** A package and its version, for example {@code Invoices:1.0.2}. */
public final class PackageKey extends TextId {
    private PackageKey(String value) {
        super(value);
    }

    public static PackageKey of(String value) {
        return new PackageKey(value);
    }

    /** @param version for example {@code 1.0.2} */
    public static PackageKey of(String name, String version) {
        return of(name + ":" + version);
    }

    /**
     * For example {@code Invoices}.
     *
     * @throws IllegalStateException if there is no version behind it
     */
    public String name() {
        return toString().substring(0, colon());
    }

    /**
     * For example {@code 1.0.2}.
     *
     * @throws IllegalStateException if there is none
     */
    public String version() {
        return toString().substring(colon() + 1);
    }

    private int colon() {
        int colon = toString().lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalStateException(
                    "The key of a package has its name, a colon and its version, as in Invoices:1.0.2");
        }
        return colon;
    }
}
