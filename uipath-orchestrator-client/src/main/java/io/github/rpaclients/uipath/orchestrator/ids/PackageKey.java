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
}
