package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a change of a person's bundles has done. */
public final class BundleChange {
    private final PersonId person;
    private final Set<BundleCode> before;
    private final Set<BundleCode> after;
    private final Set<BundleCode> inherited;

    BundleChange(PersonId person, Set<BundleCode> before, Set<BundleCode> after, Set<BundleCode> inherited) {
        this.person = person;
        this.before = inOrder(before);
        this.after = inOrder(after);
        this.inherited = inOrder(inherited);
    }

    private static Set<BundleCode> inOrder(Set<BundleCode> codes) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(codes));
    }

    public PersonId person() {
        return person;
    }

    /** What the person had directly. */
    public Set<BundleCode> before() {
        return before;
    }

    /** What the person has directly, as read after the change. */
    public Set<BundleCode> after() {
        return after;
    }

    /** Nothing was written where it is not so. */
    public boolean changed() {
        return !before.equals(after);
    }

    /** What rules of groups offer the person. The change has not touched it. */
    public Set<BundleCode> inherited() {
        return inherited;
    }

    /**
     * What rules of groups offer and the direct set does not name. The vendor's admin guide says that what is given directly
     * overrides what groups give; its command line says that both stand side by side. Where the guide is right, the person
     * does not get these as long as anything is given directly.
     */
    public Set<BundleCode> overridden() {
        if (after.isEmpty()) {
            return Set.of();
        }
        Set<BundleCode> overridden = new LinkedHashSet<>(inherited);
        overridden.removeAll(after);
        return Collections.unmodifiableSet(overridden);
    }

    @Override
    public String toString() {
        return person + ": " + before + " -> " + after;
    }
}
