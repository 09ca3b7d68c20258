package io.github.rpaclients.uipath.identity.users;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person of an organization; what Orchestrator knows of him in a tenant is another model with another id. Only the id is
 * certain: the specification lets everything else be null. Members this version does not model are in {@link #extras()}.
 */
@Entity
public interface IdentityUser extends WireModel, WithIdentityUser {
    PersonId id();

    /** The name to sign in with; often the e-mail address. */
    Optional<String> userName();

    Optional<String> email();

    Optional<Boolean> emailConfirmed();

    Optional<String> name();

    Optional<String> surname();

    Optional<String> displayName();

    /** Live servers send a number where the specification promises a word; both are read. */
    Optional<UserType> type();

    Optional<Boolean> isActive();

    Optional<Boolean> invitationAccepted();

    /** May sign in with a password although the organization demands another way. */
    Optional<Boolean> bypassBasicAuthRestriction();

    Optional<Long> legacyId();

    Optional<Instant> creationTime();

    Optional<Instant> lastModificationTime();

    /**
     * Without a time where no login is known. The vendor does not say that this means never, as it says of the same member of
     * Orchestrator's users.
     */
    Optional<Instant> lastLoginTime();

    /** The groups the person is in. The vendor writes {@code groupIDs} here and {@code groupIds} elsewhere; both are read. */
    @Json(name = "groupIDs")
    @JsonAlias("groupIds")
    List<GroupId> groupIds();
}
