package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A user of a tenant: a person, a group, a robot account or an application.
 *
 * <p>Only the id is certain: the vendor's specification declares nothing as always present, and rows of a list lack what
 * {@code get} gives. Members this version does not model are in {@link #extras()}. To change a user, use {@link
 * UsersApi#update}.
 */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface User extends WireModel, WithUser {
    @ReadOnly
    UserId id();

    @ReadOnly
    Optional<UserKey> key();

    /** The name to sign in with. */
    @ReadOnly
    Optional<String> userName();

    Optional<String> name();

    Optional<String> surname();

    @ReadOnly
    Optional<String> fullName();

    Optional<String> emailAddress();

    /** Empty for users of Active Directory, whatever their domain. */
    Optional<String> domain();

    @Since(15)
    Optional<String> directoryIdentifier();

    @ReadOnly
    Optional<UserType> type();

    Optional<ProvisionType> provisionType();

    /** The licence of the user as Orchestrator sees it. */
    Optional<RobotType> licenseType();

    /** The attended robot; empty when there is none. */
    Optional<AttendedRobot> robotProvision();

    Optional<UnattendedRobot> unattendedRobot();

    /** May sign in to the web pages. */
    Optional<Boolean> mayHaveUserSession();

    /** May have an attended robot. */
    Optional<Boolean> mayHaveRobotSession();

    /**
     * The user's own right to an attended robot, where {@link #mayHaveRobotSession()} includes the rights of groups; absent
     * on servers before late Web API version 18.
     */
    @Since(18)
    Optional<Boolean> explicitMayHaveRobotSession();

    Optional<Boolean> mayHaveUnattendedSession();

    Optional<Boolean> mayHavePersonalWorkspace();

    @Since(18)
    Optional<Boolean> restrictToPersonalWorkspace();

    /** Uses a licence from outside this organization. */
    Optional<Boolean> isExternalLicensed();

    /** The names of the user's roles; in an update, of the tenant roles only. An empty list takes all of them away. */
    List<String> rolesList();

    List<UserRole> userRoles();

    @Since(15)
    Optional<UpdatePolicy> updatePolicy();

    @ReadOnly
    Optional<Instant> lastLoginTime();

    @ReadOnly
    Optional<Instant> creationTime();

    @ReadOnly
    Optional<Instant> lastModificationTime();

    @ReadOnly
    Optional<Integer> tenantId();

    @ReadOnly
    Optional<String> tenancyName();

    /** The server sends stars, which are never sent back; set it to change it. */
    Optional<Secret> password();
}
