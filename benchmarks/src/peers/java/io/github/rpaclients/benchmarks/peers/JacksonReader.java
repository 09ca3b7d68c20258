package io.github.rpaclients.benchmarks.peers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link PlainReader} does, with Jackson's streaming parser. */
final class JacksonReader {
    private static final JsonFactory JSON = new JsonFactory();

    private JacksonReader() {}

    static PageByPage.Rows<PlainUser> page(InputStream body) throws IOException {
        long total = 0;
        List<PlainUser> users = new ArrayList<>(Peer.PAGE);
        try (JsonParser in = JSON.createParser(body)) {
            in.nextToken();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                if (name.equals("@odata.count")) {
                    total = in.getLongValue();
                } else if (name.equals("value")) {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        users.add(user(in));
                    }
                } else {
                    in.skipChildren();
                }
            }
        }
        return new PageByPage.Rows<>(total, users);
    }

    static PlainUser one(InputStream body) throws IOException {
        try (JsonParser in = JSON.createParser(body)) {
            in.nextToken();
            return user(in);
        }
    }

    private static PlainUser user(JsonParser in) throws IOException {
        PlainUser user = new PlainUser();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "Name":
                    user.name = in.getValueAsString(null);
                    break;
                case "Surname":
                    user.surname = in.getValueAsString(null);
                    break;
                case "UserName":
                    user.userName = in.getValueAsString(null);
                    break;
                case "Domain":
                    user.domain = in.getValueAsString(null);
                    break;
                case "DirectoryIdentifier":
                    user.directoryIdentifier = in.getValueAsString(null);
                    break;
                case "FullName":
                    user.fullName = in.getValueAsString(null);
                    break;
                case "EmailAddress":
                    user.emailAddress = in.getValueAsString(null);
                    break;
                case "LastLoginTime":
                    user.lastLoginTime = in.getValueAsString(null);
                    break;
                case "CreationTime":
                    user.creationTime = in.getValueAsString(null);
                    break;
                case "IsExternalLicensed":
                    user.isExternalLicensed = in.getBooleanValue();
                    break;
                case "UserRoles":
                    user.userRoles = roles(in);
                    break;
                case "RolesList":
                    user.rolesList = texts(in);
                    break;
                case "TenantId":
                    user.tenantId = in.getLongValue();
                    break;
                case "TenancyName":
                    user.tenancyName = in.getValueAsString(null);
                    break;
                case "Type":
                    user.type = in.getValueAsString(null);
                    break;
                case "ProvisionType":
                    user.provisionType = in.getValueAsString(null);
                    break;
                case "LicenseType":
                    user.licenseType = in.getValueAsString(null);
                    break;
                case "RobotProvision":
                    user.robotProvision = robot(in);
                    break;
                case "UnattendedRobot":
                    user.unattendedRobot = robot(in);
                    break;
                case "Key":
                    user.key = in.getValueAsString(null);
                    break;
                case "MayHaveUserSession":
                    user.mayHaveUserSession = in.getBooleanValue();
                    break;
                case "MayHaveRobotSession":
                    user.mayHaveRobotSession = in.getBooleanValue();
                    break;
                case "MayHaveUnattendedSession":
                    user.mayHaveUnattendedSession = in.getBooleanValue();
                    break;
                case "MayHavePersonalWorkspace":
                    user.mayHavePersonalWorkspace = in.getBooleanValue();
                    break;
                case "RestrictToPersonalWorkspace":
                    user.restrictToPersonalWorkspace = in.getBooleanValue();
                    break;
                case "UpdatePolicy":
                    user.updatePolicy = policy(in);
                    break;
                case "ExplicitMayHaveRobotSession":
                    user.explicitMayHaveRobotSession = in.getBooleanValue();
                    break;
                case "LastModificationTime":
                    user.lastModificationTime = in.getValueAsString(null);
                    break;
                case "IsActive":
                    user.isActive = in.getBooleanValue();
                    break;
                case "AuthenticationSource":
                    user.authenticationSource = in.getValueAsString(null);
                    break;
                case "Password":
                    user.password = in.getValueAsString(null);
                    break;
                case "LoginProviders":
                    user.loginProviders = texts(in);
                    break;
                case "OrganizationUnits":
                    user.organizationUnits = texts(in);
                    break;
                case "TenantDisplayName":
                    user.tenantDisplayName = in.getValueAsString(null);
                    break;
                case "TenantKey":
                    user.tenantKey = in.getValueAsString(null);
                    break;
                case "NotificationSubscription":
                    user.notificationSubscription = notices(in);
                    break;
                case "AccountId":
                    user.accountId = in.getValueAsString(null);
                    break;
                case "HasOnlyInheritedPrivileges":
                    user.hasOnlyInheritedPrivileges = in.getBooleanValue();
                    break;
                case "ExplicitMayHaveUserSession":
                    user.explicitMayHaveUserSession = in.getBooleanValue();
                    break;
                case "ExplicitMayHavePersonalWorkspace":
                    user.explicitMayHavePersonalWorkspace = in.getBooleanValue();
                    break;
                case "ExplicitRestrictToPersonalWorkspace":
                    user.explicitRestrictToPersonalWorkspace = in.getBooleanValue();
                    break;
                case "LastModifierUserId":
                    user.lastModifierUserId = in.getValueAsLong();
                    break;
                case "CreatorUserId":
                    user.creatorUserId = in.getValueAsLong();
                    break;
                case "Id":
                    user.id = in.getValueAsLong();
                    break;
                default:
                    in.skipChildren();
                    break;
            }
        }
        return user;
    }

    private static List<PlainRole> roles(JsonParser in) throws IOException {
        List<PlainRole> roles = new ArrayList<>(2);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            roles.add(role(in));
        }
        return roles;
    }

    private static PlainRole role(JsonParser in) throws IOException {
        PlainRole role = new PlainRole();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "UserId":
                    role.userId = in.getValueAsLong();
                    break;
                case "RoleId":
                    role.roleId = in.getValueAsLong();
                    break;
                case "UserName":
                    role.userName = in.getValueAsString(null);
                    break;
                case "RoleName":
                    role.roleName = in.getValueAsString(null);
                    break;
                case "RoleType":
                    role.roleType = in.getValueAsString(null);
                    break;
                case "Id":
                    role.id = in.getValueAsLong();
                    break;
                default:
                    in.skipChildren();
                    break;
            }
        }
        return role;
    }

    private static @Nullable PlainRobot robot(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        PlainRobot robot = new PlainRobot();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "UserName":
                    robot.userName = in.getValueAsString(null);
                    break;
                case "Password":
                    robot.password = in.getValueAsString(null);
                    break;
                case "CredentialStoreId":
                    robot.credentialStoreId = in.getValueAsLong();
                    break;
                case "CredentialType":
                    robot.credentialType = in.getValueAsString(null);
                    break;
                case "CredentialExternalName":
                    robot.credentialExternalName = in.getValueAsString(null);
                    break;
                case "ExecutionSettings":
                    robot.executionSettings = settings(in);
                    break;
                case "LimitConcurrentExecution":
                    robot.limitConcurrentExecution = in.getBooleanValue();
                    break;
                case "RobotId":
                    robot.robotId = in.getValueAsLong();
                    break;
                case "RobotType":
                    robot.robotType = in.getValueAsString(null);
                    break;
                case "MachineMappingsCount":
                    robot.machineMappingsCount = in.getValueAsLong();
                    break;
                default:
                    in.skipChildren();
                    break;
            }
        }
        return robot;
    }

    private static @Nullable PlainPolicy policy(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        PlainPolicy policy = new PlainPolicy();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "Type":
                    policy.type = in.getValueAsString(null);
                    break;
                case "SpecificVersion":
                    policy.specificVersion = in.getValueAsString(null);
                    break;
                default:
                    in.skipChildren();
                    break;
            }
        }
        return policy;
    }

    private static @Nullable PlainNotices notices(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        PlainNotices notices = new PlainNotices();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "Queues":
                    notices.queues = in.getBooleanValue();
                    break;
                case "Robots":
                    notices.robots = in.getBooleanValue();
                    break;
                case "Jobs":
                    notices.jobs = in.getBooleanValue();
                    break;
                case "Schedules":
                    notices.schedules = in.getBooleanValue();
                    break;
                case "Tasks":
                    notices.tasks = in.getBooleanValue();
                    break;
                case "QueueItems":
                    notices.queueItems = in.getBooleanValue();
                    break;
                case "Insights":
                    notices.insights = in.getBooleanValue();
                    break;
                case "CloudRobots":
                    notices.cloudRobots = in.getBooleanValue();
                    break;
                case "Serverless":
                    notices.serverless = in.getBooleanValue();
                    break;
                case "Export":
                    notices.export = in.getBooleanValue();
                    break;
                case "RateLimitsDaily":
                    notices.rateLimitsDaily = in.getBooleanValue();
                    break;
                case "RateLimitsRealTime":
                    notices.rateLimitsRealTime = in.getBooleanValue();
                    break;
                case "AutopilotForRobotsDetectedIssues":
                    notices.autopilotForRobotsDetectedIssues = in.getBooleanValue();
                    break;
                case "Webhooks":
                    notices.webhooks = in.getBooleanValue();
                    break;
                default:
                    in.skipChildren();
                    break;
            }
        }
        return notices;
    }

    private static @Nullable Map<String, String> settings(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        Map<String, String> settings = new HashMap<>(4);
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            settings.put(name, in.nextTextValue());
        }
        return settings;
    }

    private static List<String> texts(JsonParser in) throws IOException {
        if (in.nextToken() == JsonToken.END_ARRAY) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(2);
        do {
            texts.add(in.getText());
        } while (in.nextToken() != JsonToken.END_ARRAY);
        return texts;
    }
}
