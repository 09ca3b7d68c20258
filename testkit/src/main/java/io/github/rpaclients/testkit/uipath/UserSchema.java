package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.Set;

/** What a user consists of, and who may change which part of it. */
final class UserSchema {
    static final OdataSchema ATTENDED_ROBOT = RobotTypes.in(
            new OdataSchema(EntitySet.DTOS + "AttendedRobotDto")
                    .with(Kind.TEXT, "UserName")
                    .with(Kind.NUMBER, "RobotId")
                    .with(Kind.OPAQUE, "ExecutionSettings"),
            "RobotType");

    static final OdataSchema UNATTENDED_ROBOT = new OdataSchema(EntitySet.DTOS + "UnattendedRobotDto")
            .with(Kind.TEXT, "UserName", "CredentialExternalName")
            .with(Kind.NUMBER, "CredentialStoreId", "RobotId", "MachineMappingsCount")
            .word("CredentialType", "Default", "SmartCard", "NCipher", "SafeNet", "NoCredential")
            .with(Kind.FLAG, "LimitConcurrentExecution")
            .with(Kind.OPAQUE, "ExecutionSettings", "Password")
            .since(15, "MachineMappingsCount")
            .wordsSince(15, "NoCredential");

    static final OdataSchema NOTIFICATIONS = new OdataSchema(EntitySet.DTOS + "UserNotificationSubscription")
            .with(
                    Kind.FLAG,
                    "Queues",
                    "Robots",
                    "Jobs",
                    "Schedules",
                    "Tasks",
                    "QueueItems",
                    "Insights",
                    "CloudRobots",
                    "Serverless",
                    "Export",
                    "RateLimitsDaily",
                    "RateLimitsRealTime",
                    "AutopilotForRobotsDetectedIssues",
                    "Webhooks")
            .since(15, "Serverless")
            // the file has it in 15, but 22.10, which is 15, refuses it
            .since(16, "Export")
            .since(18, "RateLimitsDaily", "RateLimitsRealTime", "AutopilotForRobotsDetectedIssues", "Webhooks");

    /** In all versions of the API together; {@link OdataSchema#at} knows what one of them has. */
    static final OdataSchema USER = RobotTypes.in(new OdataSchema(EntitySet.DTOS + "UserDto"), "LicenseType")
            .with(Kind.NUMBER, "Id", "TenantId", "LastModifierUserId", "CreatorUserId")
            .with(Kind.GUID, "Key")
            .with(
                    Kind.TEXT,
                    "UserName",
                    "Name",
                    "Surname",
                    "FullName",
                    "EmailAddress",
                    "Domain",
                    "DirectoryIdentifier",
                    "AuthenticationSource",
                    "Password",
                    "TenancyName",
                    "TenantDisplayName",
                    "TenantKey",
                    "AccountId")
            .word(
                    "Type",
                    "User",
                    "Robot",
                    "DirectoryUser",
                    "DirectoryGroup",
                    "DirectoryRobot",
                    "DirectoryExternalApplication")
            .word("ProvisionType", "Manual", "Automatic")
            .with(
                    Kind.FLAG,
                    "IsActive",
                    "IsEmailConfirmed",
                    "IsExternalLicensed",
                    "BypassBasicAuthRestriction",
                    "MayHaveUserSession",
                    "MayHaveRobotSession",
                    "MayHaveUnattendedSession",
                    "MayHavePersonalWorkspace",
                    "RestrictToPersonalWorkspace",
                    "HasOnlyInheritedPrivileges",
                    "ExplicitMayHaveUserSession",
                    "ExplicitMayHaveRobotSession",
                    "ExplicitMayHavePersonalWorkspace",
                    "ExplicitRestrictToPersonalWorkspace")
            .with(Kind.INSTANT, "CreationTime", "LastLoginTime", "LastModificationTime")
            .complex("RobotProvision", ATTENDED_ROBOT)
            .complex("UnattendedRobot", UNATTENDED_ROBOT)
            .complex("NotificationSubscription", NOTIFICATIONS)
            .with(Kind.OPAQUE, "RolesList", "LoginProviders", "UpdatePolicy")
            .navigation("UserRoles", "OrganizationUnits")
            .missingInLists("UpdatePolicy")
            .since(15, "UpdatePolicy", "DirectoryIdentifier", "AccountId")
            .since(15, "LastModificationTime", "LastModifierUserId", "CreatorUserId")
            .since(18, "RestrictToPersonalWorkspace", "HasOnlyInheritedPrivileges")
            .since(18, "ExplicitMayHaveUserSession", "ExplicitMayHaveRobotSession")
            .since(18, "ExplicitMayHavePersonalWorkspace", "ExplicitRestrictToPersonalWorkspace")
            .until(17, "BypassBasicAuthRestriction")
            .until(18, "IsEmailConfirmed")
            .wordsSince(15, "DirectoryRobot", "DirectoryExternalApplication");

    /** What nobody can change through the API, except {@link #NAMES} on a standalone server. */
    private static final Set<String> SERVER_MANAGED = Set.of(
            "Id",
            "Key",
            "UserName",
            "Name",
            "Surname",
            "FullName",
            "Domain",
            "DirectoryIdentifier",
            "AuthenticationSource",
            "Type",
            "ProvisionType",
            "LicenseType",
            "IsActive",
            "LoginProviders",
            "TenantId",
            "TenancyName",
            "TenantDisplayName",
            "TenantKey",
            "AccountId",
            "HasOnlyInheritedPrivileges",
            "CreationTime",
            "CreatorUserId",
            "LastLoginTime",
            "LastModificationTime",
            "LastModifierUserId",
            "Password");

    /** Absent means true; for every other flag absent means false, or null where the flag may be null. */
    static final Set<String> TRUE_BY_DEFAULT = Set.of("MayHaveUserSession", "MayHaveRobotSession");

    /** Elsewhere the directory has them, and edits are lost without a word. */
    private static final Set<String> NAMES = Set.of("Name", "Surname");

    private UserSchema() {}

    static boolean isServerManaged(String name, Deployment deployment) {
        return SERVER_MANAGED.contains(name) && !(deployment == Deployment.STANDALONE && NAMES.contains(name));
    }
}
