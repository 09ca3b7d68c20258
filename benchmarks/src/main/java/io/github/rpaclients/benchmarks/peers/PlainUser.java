package io.github.rpaclients.benchmarks.peers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the server says of a user, in fields; dates as texts. */
final class PlainUser {
    @Nullable
    String name;

    @Nullable
    String surname;

    @Nullable
    String userName;

    @Nullable
    String domain;

    @Nullable
    String directoryIdentifier;

    @Nullable
    String fullName;

    @Nullable
    String emailAddress;

    @Nullable
    String lastLoginTime;

    @Nullable
    String creationTime;

    boolean isExternalLicensed;
    List<PlainRole> userRoles = List.of();
    List<String> rolesList = List.of();
    long tenantId;

    @Nullable
    String tenancyName;

    @Nullable
    String type;

    @Nullable
    String provisionType;

    @Nullable
    String licenseType;

    @Nullable
    PlainRobot robotProvision;

    @Nullable
    PlainRobot unattendedRobot;

    @Nullable
    String key;

    boolean mayHaveUserSession;
    boolean mayHaveRobotSession;
    boolean mayHaveUnattendedSession;
    boolean mayHavePersonalWorkspace;
    boolean restrictToPersonalWorkspace;

    @Nullable
    PlainPolicy updatePolicy;

    boolean explicitMayHaveRobotSession;

    @Nullable
    String lastModificationTime;

    boolean isActive;

    @Nullable
    String authenticationSource;

    @Nullable
    String password;

    List<String> loginProviders = List.of();
    List<String> organizationUnits = List.of();

    @Nullable
    String tenantDisplayName;

    @Nullable
    String tenantKey;

    @Nullable
    PlainNotices notificationSubscription;

    @Nullable
    String accountId;

    boolean hasOnlyInheritedPrivileges;
    boolean explicitMayHaveUserSession;
    boolean explicitMayHavePersonalWorkspace;
    boolean explicitRestrictToPersonalWorkspace;
    long lastModifierUserId;
    long creatorUserId;
    long id;
}
