package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.json.Entity;

/** A person to be created together with others; a password, and groups of one's own, have only those created alone. */
@Entity
public interface BulkUser extends UserProfile, WithBulkUser {
    /** A local person who has a name to sign in with and nothing else yet. */
    static BulkUser of(String userName) {
        return new BulkUserBuilder().userName(userName).type(UserType.USER).build();
    }
}
