package io.github.rpaclients.testkit.uipath;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** What was given: to a user directly, or to a group as its rule. */
final class Allocation {
    final Set<String> codes;
    final boolean external;

    Allocation(Collection<String> codes, boolean external) {
        this.codes = new TreeSet<>(codes);
        this.external = external;
    }
}
