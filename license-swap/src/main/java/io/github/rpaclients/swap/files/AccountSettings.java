package io.github.rpaclients.swap.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where seats are and how to sign in, as the file says it; secrets are references, not yet looked up. Immutable. */
public final class AccountSettings {
    private final String name;
    private final Map<String, String> values;

    AccountSettings(String name, Map<String, String> values) {
        this.name = name;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The name by which pools refer to it. */
    public String name() {
        return name;
    }

    /** The values by their keys, in the order of the file; {@code env:NAME} and {@code file:PATH} as written. */
    public Map<String, String> values() {
        return values;
    }

    /** Name and keys, no values. */
    @Override
    public String toString() {
        return name + " " + values.keySet();
    }
}
