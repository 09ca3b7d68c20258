package io.github.rpaclients.benchmarks.peers;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads users with Moshi's reader and nothing else: no adapters, no reflection, no memory of what it does not know. */
final class PlainReader {
    private static final JsonReader.Options PAGE = JsonReader.Options.of("@odata.count", "value");
    private static final JsonReader.Options USER = JsonReader.Options.of(
            "Name",
            "Surname",
            "UserName",
            "Domain",
            "DirectoryIdentifier",
            "FullName",
            "EmailAddress",
            "LastLoginTime",
            "CreationTime",
            "IsExternalLicensed",
            "UserRoles",
            "RolesList",
            "TenantId",
            "TenancyName",
            "Type",
            "ProvisionType",
            "LicenseType",
            "RobotProvision",
            "UnattendedRobot",
            "Key",
            "MayHaveUserSession",
            "MayHaveRobotSession",
            "MayHaveUnattendedSession",
            "MayHavePersonalWorkspace",
            "RestrictToPersonalWorkspace",
            "UpdatePolicy",
            "ExplicitMayHaveRobotSession",
            "LastModificationTime",
            "IsActive",
            "AuthenticationSource",
            "Password",
            "LoginProviders",
            "OrganizationUnits",
            "TenantDisplayName",
            "TenantKey",
            "NotificationSubscription",
            "AccountId",
            "HasOnlyInheritedPrivileges",
            "ExplicitMayHaveUserSession",
            "ExplicitMayHavePersonalWorkspace",
            "ExplicitRestrictToPersonalWorkspace",
            "LastModifierUserId",
            "CreatorUserId",
            "Id");
    private static final JsonReader.Options ROLE =
            JsonReader.Options.of("UserId", "RoleId", "UserName", "RoleName", "RoleType", "Id");
    private static final JsonReader.Options ROBOT = JsonReader.Options.of(
            "UserName",
            "Password",
            "CredentialStoreId",
            "CredentialType",
            "CredentialExternalName",
            "ExecutionSettings",
            "LimitConcurrentExecution",
            "RobotId",
            "RobotType",
            "MachineMappingsCount");
    private static final JsonReader.Options POLICY = JsonReader.Options.of("Type", "SpecificVersion");
    private static final JsonReader.Options NOTICES = JsonReader.Options.of(
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
            "Webhooks");

    private PlainReader() {}

    static PageByPage.Rows<PlainUser> page(BufferedSource body) throws IOException {
        JsonReader in = JsonReader.of(body);
        long total = 0;
        List<PlainUser> users = new ArrayList<>(Peer.PAGE);
        in.beginObject();
        while (in.hasNext()) {
            switch (in.selectName(PAGE)) {
                case 0:
                    total = in.nextLong();
                    break;
                case 1:
                    in.beginArray();
                    while (in.hasNext()) {
                        users.add(user(in));
                    }
                    in.endArray();
                    break;
                default:
                    in.skipName();
                    in.skipValue();
                    break;
            }
        }
        in.endObject();
        return new PageByPage.Rows<>(total, users);
    }

    static PlainUser user(JsonReader in) throws IOException {
        PlainUser user = new PlainUser();
        in.beginObject();
        while (in.hasNext()) {
            switch (in.selectName(USER)) {
                case 0:
                    user.name = text(in);
                    break;
                case 1:
                    user.surname = text(in);
                    break;
                case 2:
                    user.userName = text(in);
                    break;
                case 3:
                    user.domain = text(in);
                    break;
                case 4:
                    user.directoryIdentifier = text(in);
                    break;
                case 5:
                    user.fullName = text(in);
                    break;
                case 6:
                    user.emailAddress = text(in);
                    break;
                case 7:
                    user.lastLoginTime = text(in);
                    break;
                case 8:
                    user.creationTime = text(in);
                    break;
                case 9:
                    user.isExternalLicensed = in.nextBoolean();
                    break;
                case 10:
                    user.userRoles = roles(in);
                    break;
                case 11:
                    user.rolesList = texts(in);
                    break;
                case 12:
                    user.tenantId = in.nextLong();
                    break;
                case 13:
                    user.tenancyName = text(in);
                    break;
                case 14:
                    user.type = text(in);
                    break;
                case 15:
                    user.provisionType = text(in);
                    break;
                case 16:
                    user.licenseType = text(in);
                    break;
                case 17:
                    user.robotProvision = robot(in);
                    break;
                case 18:
                    user.unattendedRobot = robot(in);
                    break;
                case 19:
                    user.key = text(in);
                    break;
                case 20:
                    user.mayHaveUserSession = in.nextBoolean();
                    break;
                case 21:
                    user.mayHaveRobotSession = in.nextBoolean();
                    break;
                case 22:
                    user.mayHaveUnattendedSession = in.nextBoolean();
                    break;
                case 23:
                    user.mayHavePersonalWorkspace = in.nextBoolean();
                    break;
                case 24:
                    user.restrictToPersonalWorkspace = in.nextBoolean();
                    break;
                case 25:
                    user.updatePolicy = policy(in);
                    break;
                case 26:
                    user.explicitMayHaveRobotSession = in.nextBoolean();
                    break;
                case 27:
                    user.lastModificationTime = text(in);
                    break;
                case 28:
                    user.isActive = in.nextBoolean();
                    break;
                case 29:
                    user.authenticationSource = text(in);
                    break;
                case 30:
                    user.password = text(in);
                    break;
                case 31:
                    user.loginProviders = texts(in);
                    break;
                case 32:
                    user.organizationUnits = texts(in);
                    break;
                case 33:
                    user.tenantDisplayName = text(in);
                    break;
                case 34:
                    user.tenantKey = text(in);
                    break;
                case 35:
                    user.notificationSubscription = notices(in);
                    break;
                case 36:
                    user.accountId = text(in);
                    break;
                case 37:
                    user.hasOnlyInheritedPrivileges = in.nextBoolean();
                    break;
                case 38:
                    user.explicitMayHaveUserSession = in.nextBoolean();
                    break;
                case 39:
                    user.explicitMayHavePersonalWorkspace = in.nextBoolean();
                    break;
                case 40:
                    user.explicitRestrictToPersonalWorkspace = in.nextBoolean();
                    break;
                case 41:
                    user.lastModifierUserId = number(in);
                    break;
                case 42:
                    user.creatorUserId = number(in);
                    break;
                case 43:
                    user.id = number(in);
                    break;
                default:
                    in.skipName();
                    in.skipValue();
                    break;
            }
        }
        in.endObject();
        return user;
    }

    private static List<PlainRole> roles(JsonReader in) throws IOException {
        List<PlainRole> roles = new ArrayList<>(2);
        in.beginArray();
        while (in.hasNext()) {
            roles.add(role(in));
        }
        in.endArray();
        return roles;
    }

    private static PlainRole role(JsonReader in) throws IOException {
        PlainRole role = new PlainRole();
        in.beginObject();
        while (in.hasNext()) {
            switch (in.selectName(ROLE)) {
                case 0:
                    role.userId = number(in);
                    break;
                case 1:
                    role.roleId = number(in);
                    break;
                case 2:
                    role.userName = text(in);
                    break;
                case 3:
                    role.roleName = text(in);
                    break;
                case 4:
                    role.roleType = text(in);
                    break;
                case 5:
                    role.id = number(in);
                    break;
                default:
                    in.skipName();
                    in.skipValue();
                    break;
            }
        }
        in.endObject();
        return role;
    }

    private static @Nullable PlainRobot robot(JsonReader in) throws IOException {
        if (in.peek() == JsonReader.Token.NULL) {
            return in.nextNull();
        }
        PlainRobot robot = new PlainRobot();
        in.beginObject();
        while (in.hasNext()) {
            switch (in.selectName(ROBOT)) {
                case 0:
                    robot.userName = text(in);
                    break;
                case 1:
                    robot.password = text(in);
                    break;
                case 2:
                    robot.credentialStoreId = number(in);
                    break;
                case 3:
                    robot.credentialType = text(in);
                    break;
                case 4:
                    robot.credentialExternalName = text(in);
                    break;
                case 5:
                    robot.executionSettings = settings(in);
                    break;
                case 6:
                    robot.limitConcurrentExecution = in.nextBoolean();
                    break;
                case 7:
                    robot.robotId = number(in);
                    break;
                case 8:
                    robot.robotType = text(in);
                    break;
                case 9:
                    robot.machineMappingsCount = number(in);
                    break;
                default:
                    in.skipName();
                    in.skipValue();
                    break;
            }
        }
        in.endObject();
        return robot;
    }

    private static @Nullable PlainPolicy policy(JsonReader in) throws IOException {
        if (in.peek() == JsonReader.Token.NULL) {
            return in.nextNull();
        }
        PlainPolicy policy = new PlainPolicy();
        in.beginObject();
        while (in.hasNext()) {
            switch (in.selectName(POLICY)) {
                case 0:
                    policy.type = text(in);
                    break;
                case 1:
                    policy.specificVersion = text(in);
                    break;
                default:
                    in.skipName();
                    in.skipValue();
                    break;
            }
        }
        in.endObject();
        return policy;
    }

    private static @Nullable PlainNotices notices(JsonReader in) throws IOException {
        if (in.peek() == JsonReader.Token.NULL) {
            return in.nextNull();
        }
        PlainNotices notices = new PlainNotices();
        in.beginObject();
        while (in.hasNext()) {
            switch (in.selectName(NOTICES)) {
                case 0:
                    notices.queues = in.nextBoolean();
                    break;
                case 1:
                    notices.robots = in.nextBoolean();
                    break;
                case 2:
                    notices.jobs = in.nextBoolean();
                    break;
                case 3:
                    notices.schedules = in.nextBoolean();
                    break;
                case 4:
                    notices.tasks = in.nextBoolean();
                    break;
                case 5:
                    notices.queueItems = in.nextBoolean();
                    break;
                case 6:
                    notices.insights = in.nextBoolean();
                    break;
                case 7:
                    notices.cloudRobots = in.nextBoolean();
                    break;
                case 8:
                    notices.serverless = in.nextBoolean();
                    break;
                case 9:
                    notices.export = in.nextBoolean();
                    break;
                case 10:
                    notices.rateLimitsDaily = in.nextBoolean();
                    break;
                case 11:
                    notices.rateLimitsRealTime = in.nextBoolean();
                    break;
                case 12:
                    notices.autopilotForRobotsDetectedIssues = in.nextBoolean();
                    break;
                case 13:
                    notices.webhooks = in.nextBoolean();
                    break;
                default:
                    in.skipName();
                    in.skipValue();
                    break;
            }
        }
        in.endObject();
        return notices;
    }

    private static @Nullable Map<String, String> settings(JsonReader in) throws IOException {
        if (in.peek() == JsonReader.Token.NULL) {
            return in.nextNull();
        }
        Map<String, String> settings = new HashMap<>(4);
        in.beginObject();
        while (in.hasNext()) {
            settings.put(in.nextName(), in.nextString());
        }
        in.endObject();
        return settings;
    }

    private static @Nullable String text(JsonReader in) throws IOException {
        return in.peek() == JsonReader.Token.NULL ? in.nextNull() : in.nextString();
    }

    private static long number(JsonReader in) throws IOException {
        if (in.peek() == JsonReader.Token.NULL) {
            in.skipValue();
            return 0;
        }
        return in.nextLong();
    }

    private static List<String> texts(JsonReader in) throws IOException {
        in.beginArray();
        if (!in.hasNext()) {
            in.endArray();
            return List.of();
        }
        List<String> texts = new ArrayList<>(2);
        while (in.hasNext()) {
            texts.add(in.nextString());
        }
        in.endArray();
        return texts;
    }
}
