package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.uipath.PersonId;
import java.util.Optional;

/** What all people have who are to be created, alone or together with others. */
public interface UserProfile {
    /** The name to sign in with, unique within the organization; often the e-mail address. */
    String userName();

    /**
     * An id of one's own choice, a GUID; the server chooses one where it is left out. With an id of one's own, {@code get}
     * tells after a broken connection whether the person was created.
     */
    Optional<PersonId> id();

    /** Unique within the organization. */
    Optional<String> email();

    Optional<String> name();

    Optional<String> surname();

    Optional<String> displayName();

    Optional<UserType> type();

    /** May sign in with a password although the organization demands another way. */
    Optional<Boolean> bypassBasicAuthRestriction();

    /** The number in an older system that this one is kept in step with; the server counts by itself where it is left out. */
    Optional<Long> legacyId();

    Optional<Boolean> invitationAccepted();
}
