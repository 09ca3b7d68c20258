package io.github.rpaclients.uipath.identity.users;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.GroupId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person to be created: {@code NewUser.of("ada").withEmail("ada@acme.example")}. */
@Entity
public interface NewUser extends UserProfile, WithNewUser {
    Optional<Secret> password();

    /** Whether the server holds the password against its rules. */
    Optional<Boolean> validatePassword();

    /** The groups the person is in from the start; only administrators of the organization may name some. */
    @Json(name = "groupIDs")
    Set<GroupId> groups();

    /** How the person signs in elsewhere. */
    List<UserLogin> userLogins();

    /** A local person who has a name to sign in with and nothing else yet. */
    static NewUser of(String userName) {
        return new NewUserBuilder().userName(userName).type(UserType.USER).build();
    }
}
