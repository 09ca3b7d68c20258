package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.TextId;
import io.github.rpaclients.uipath.PersonId;

/**
 * The id of whoever is in a group: a person, a robot account, an application or another group; {@link
 * DirectoryEntity#identifier()} where a group was read.
 */
public final class MemberId extends TextId {
    private MemberId(String value) {
        super(value);
    }

    /** A person, to be put into a group or taken out. */
    public static MemberId of(PersonId person) {
        return of(person.value());
    }

    public static MemberId of(String value) {
        return new MemberId(value);
    }
}
