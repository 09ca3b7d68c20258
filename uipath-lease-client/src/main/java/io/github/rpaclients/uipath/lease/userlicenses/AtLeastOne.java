package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.uipath.PersonId;
import java.util.Collection;
import java.util.LinkedHashSet;

/** No list of people at all could mean all of them to a server. */
final class AtLeastOne {
    private AtLeastOne() {}

    /** Each of them once. */
    static Collection<PersonId> person(Collection<PersonId> people) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("Name at least one person");
        }
        return new LinkedHashSet<>(people);
    }
}
