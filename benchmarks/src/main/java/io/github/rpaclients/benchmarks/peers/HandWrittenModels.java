package io.github.rpaclients.benchmarks.peers;

import com.squareup.moshi.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models that somebody writes by hand for Moshi's reflection. */
final class HandWrittenModels {
    private HandWrittenModels() {}

    /** One page. */
    static final class Users {
        @Json(name = "@odata.count")
        @Nullable
        Long count;

        @Nullable
        List<User> value;
    }

    /** A user. */
    static final class User {
        @Json(name = "Name")
        @Nullable
        String name;

        @Json(name = "Surname")
        @Nullable
        String surname;

        @Json(name = "UserName")
        @Nullable
        String userName;

        @Json(name = "Domain")
        @Nullable
        String domain;

        @Json(name = "DirectoryIdentifier")
        @Nullable
        String directoryIdentifier;

        @Json(name = "FullName")
        @Nullable
        String fullName;

        @Json(name = "EmailAddress")
        @Nullable
        String emailAddress;

        @Json(name = "LastLoginTime")
        @Nullable
        Instant lastLoginTime;

        @Json(name = "CreationTime")
        @Nullable
        Instant creationTime;

        @Json(name = "IsExternalLicensed")
        @Nullable
        Boolean isExternalLicensed;

        @Json(name = "UserRoles")
        @Nullable
        List<Role> userRoles;

        @Json(name = "RolesList")
        @Nullable
        List<String> rolesList;

        @Json(name = "TenantId")
        @Nullable
        Integer tenantId;

        @Json(name = "TenancyName")
        @Nullable
        String tenancyName;

        @Json(name = "Type")
        @Nullable
        String type;

        @Json(name = "ProvisionType")
        @Nullable
        String provisionType;

        @Json(name = "LicenseType")
        @Nullable
        String licenseType;

        @Json(name = "RobotProvision")
        @Nullable
        Robot robotProvision;

        @Json(name = "UnattendedRobot")
        @Nullable
        Robot unattendedRobot;

        @Json(name = "Key")
        @Nullable
        String key;

        @Json(name = "MayHaveUserSession")
        @Nullable
        Boolean mayHaveUserSession;

        @Json(name = "MayHaveRobotSession")
        @Nullable
        Boolean mayHaveRobotSession;

        @Json(name = "MayHaveUnattendedSession")
        @Nullable
        Boolean mayHaveUnattendedSession;

        @Json(name = "MayHavePersonalWorkspace")
        @Nullable
        Boolean mayHavePersonalWorkspace;

        @Json(name = "RestrictToPersonalWorkspace")
        @Nullable
        Boolean restrictToPersonalWorkspace;

        @Json(name = "UpdatePolicy")
        @Nullable
        Policy updatePolicy;

        @Json(name = "ExplicitMayHaveRobotSession")
        @Nullable
        Boolean explicitMayHaveRobotSession;

        @Json(name = "LastModificationTime")
        @Nullable
        Instant lastModificationTime;

        @Json(name = "IsActive")
        @Nullable
        Boolean isActive;

        @Json(name = "AuthenticationSource")
        @Nullable
        String authenticationSource;

        @Json(name = "Password")
        @Nullable
        String password;

        @Json(name = "LoginProviders")
        @Nullable
        List<String> loginProviders;

        @Json(name = "OrganizationUnits")
        @Nullable
        List<String> organizationUnits;

        @Json(name = "TenantDisplayName")
        @Nullable
        String tenantDisplayName;

        @Json(name = "TenantKey")
        @Nullable
        String tenantKey;

        @Json(name = "NotificationSubscription")
        @Nullable
        Notices notificationSubscription;

        @Json(name = "AccountId")
        @Nullable
        String accountId;

        @Json(name = "HasOnlyInheritedPrivileges")
        @Nullable
        Boolean hasOnlyInheritedPrivileges;

        @Json(name = "ExplicitMayHaveUserSession")
        @Nullable
        Boolean explicitMayHaveUserSession;

        @Json(name = "ExplicitMayHavePersonalWorkspace")
        @Nullable
        Boolean explicitMayHavePersonalWorkspace;

        @Json(name = "ExplicitRestrictToPersonalWorkspace")
        @Nullable
        Boolean explicitRestrictToPersonalWorkspace;

        @Json(name = "LastModifierUserId")
        @Nullable
        Long lastModifierUserId;

        @Json(name = "CreatorUserId")
        @Nullable
        Long creatorUserId;

        @Json(name = "Id")
        @Nullable
        Long id;
    }

    /** A role of a user. */
    static final class Role {
        @Json(name = "UserId")
        @Nullable
        Long userId;

        @Json(name = "RoleId")
        @Nullable
        Long roleId;

        @Json(name = "UserName")
        @Nullable
        String userName;

        @Json(name = "RoleName")
        @Nullable
        String roleName;

        @Json(name = "RoleType")
        @Nullable
        String roleType;

        @Json(name = "Id")
        @Nullable
        Long id;
    }

    /** A robot of a user. */
    static final class Robot {
        @Json(name = "UserName")
        @Nullable
        String userName;

        @Json(name = "Password")
        @Nullable
        String password;

        @Json(name = "CredentialStoreId")
        @Nullable
        Long credentialStoreId;

        @Json(name = "CredentialType")
        @Nullable
        String credentialType;

        @Json(name = "CredentialExternalName")
        @Nullable
        String credentialExternalName;

        @Json(name = "ExecutionSettings")
        @Nullable
        Map<String, String> executionSettings;

        @Json(name = "LimitConcurrentExecution")
        @Nullable
        Boolean limitConcurrentExecution;

        @Json(name = "RobotId")
        @Nullable
        Long robotId;

        @Json(name = "RobotType")
        @Nullable
        String robotType;

        @Json(name = "MachineMappingsCount")
        @Nullable
        Long machineMappingsCount;
    }

    /** When a robot is updated. */
    static final class Policy {
        @Json(name = "Type")
        @Nullable
        String type;

        @Json(name = "SpecificVersion")
        @Nullable
        String specificVersion;
    }

    /** What a user is told of. */
    static final class Notices {
        @Json(name = "Queues")
        @Nullable
        Boolean queues;

        @Json(name = "Robots")
        @Nullable
        Boolean robots;

        @Json(name = "Jobs")
        @Nullable
        Boolean jobs;

        @Json(name = "Schedules")
        @Nullable
        Boolean schedules;

        @Json(name = "Tasks")
        @Nullable
        Boolean tasks;

        @Json(name = "QueueItems")
        @Nullable
        Boolean queueItems;

        @Json(name = "Insights")
        @Nullable
        Boolean insights;

        @Json(name = "CloudRobots")
        @Nullable
        Boolean cloudRobots;

        @Json(name = "Serverless")
        @Nullable
        Boolean serverless;

        @Json(name = "Export")
        @Nullable
        Boolean export;

        @Json(name = "RateLimitsDaily")
        @Nullable
        Boolean rateLimitsDaily;

        @Json(name = "RateLimitsRealTime")
        @Nullable
        Boolean rateLimitsRealTime;

        @Json(name = "AutopilotForRobotsDetectedIssues")
        @Nullable
        Boolean autopilotForRobotsDetectedIssues;

        @Json(name = "Webhooks")
        @Nullable
        Boolean webhooks;
    }
}
