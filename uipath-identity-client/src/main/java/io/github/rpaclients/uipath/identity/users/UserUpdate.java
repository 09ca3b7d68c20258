package io.github.rpaclients.uipath.identity.users;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.GroupId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What to change about a person; what is left out stays as it is. */
@Entity
public interface UserUpdate extends WithUserUpdate {
    Optional<String> name();

    Optional<String> surname();

    Optional<String> displayName();

    Optional<String> email();

    /** Whether the person may sign in. */
    Optional<Boolean> isActive();

    /** A new password, which an administrator sets without the old one. */
    Optional<Secret> password();

    /** Only administrators of the organization may change who is in a group. */
    @Json(name = "groupIDsToAdd")
    Set<GroupId> groupsToAdd();

    /** Only administrators of the organization may change who is in a group. */
    @Json(name = "groupIDsToRemove")
    Set<GroupId> groupsToRemove();

    /** May sign in with a password although the organization demands another way. */
    Optional<Boolean> bypassBasicAuthRestriction();

    Optional<Boolean> invitationAccepted();

    /** Attributes of one's own, by name; those not named stay. */
    @Json(name = "extensionUserAttributesToAddOrUpdate")
    Map<String, String> attributesToSet();

    @Json(name = "extensionUserAttributesToRemove")
    Set<String> attributesToRemove();

    /** Refuses what contradicts itself. */
    @Value.Check
    default void check() {
        if (!Collections.disjoint(groupsToAdd(), groupsToRemove())) {
            throw new IllegalArgumentException("A group is both in groupsToAdd and in groupsToRemove");
        }
        if (!Collections.disjoint(attributesToSet().keySet(), attributesToRemove())) {
            throw new IllegalArgumentException("An attribute is both in attributesToSet and in attributesToRemove");
        }
    }
}
