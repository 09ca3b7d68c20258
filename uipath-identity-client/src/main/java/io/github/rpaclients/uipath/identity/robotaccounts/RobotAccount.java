package io.github.rpaclients.uipath.identity.robotaccounts;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.GroupId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A robot account of an organization. Only the id is certain: the specification lets everything else be null. Members this
 * version does not model are in {@link #extras()}.
 */
@Entity
public interface RobotAccount extends WireModel, WithRobotAccount {
    RobotAccountId id();

    /** Cannot be changed. */
    Optional<String> name();

    Optional<String> displayName();

    Optional<Instant> creationTime();

    /** Empty for an account that no robot has used yet. */
    Optional<Instant> lastLoginTime();

    /** The groups the account is in. The vendor writes {@code groupIds} here and {@code groupIDs} elsewhere; both are read. */
    @JsonAlias("groupIDs")
    List<GroupId> groupIds();
}
