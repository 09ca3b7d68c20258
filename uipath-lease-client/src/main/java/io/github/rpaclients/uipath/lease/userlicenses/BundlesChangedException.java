package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody else has changed the bundles of a person meanwhile. Read again before going on. */
public final class BundlesChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String person;
    private final String[] expected;
    private final String[] found;
    private final boolean written;

    BundlesChangedException(PersonId person, Set<BundleCode> expected, Set<BundleCode> found, boolean written) {
        super("Somebody else has changed the bundles of " + person + ": expected " + expected + ", found " + found
                + (written ? ". The change was written before that." : ". Nothing was written."));
        this.person = person.value();
        this.expected = words(expected);
        this.found = words(found);
        this.written = written;
    }

    private static String[] words(Set<BundleCode> codes) {
        return codes.stream().map(BundleCode::value).toArray(String[]::new);
    }

    public PersonId person() {
        return PersonId.of(person);
    }

    /** What the person was to have directly. */
    public Set<BundleCode> expected() {
        return codes(expected);
    }

    /** What the person has directly. */
    public Set<BundleCode> found() {
        return codes(found);
    }

    private static Set<BundleCode> codes(String[] words) {
        return Arrays.stream(words)
                .map(BundleCode::of)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** Whether our change was written before somebody undid it; else nothing was written. */
    public boolean written() {
        return written;
    }
}
