package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;

/** Users as a server sends them: nulls, empty lists, and a member no client knows yet. */
final class OrchestratorUserJson {
    private OrchestratorUserJson() {}

    /** A person of the directory, who may work in the foreground and have an attended robot. */
    static JsonObject person(long id, String guid, String userName, String name, String surname, String... roles) {
        JsonObject person = account(id, guid, userName, "DirectoryUser", roles);
        person.addProperty("Name", name);
        person.addProperty("Surname", surname);
        person.addProperty("FullName", (name + " " + surname).strip());
        person.addProperty("EmailAddress", userName);
        person.addProperty("MayHaveUserSession", true);
        person.addProperty("MayHaveRobotSession", true);
        person.addProperty("ExplicitMayHaveRobotSession", true);
        return person;
    }

    /** Anybody a role can be given to; {@code type} is the vendor's word. */
    static JsonObject account(long id, String guid, String userName, String type, String... roles) {
        return Json.object(
                "Name",
                userName,
                "Surname",
                null,
                "UserName",
                userName,
                "Domain",
                "",
                "DirectoryIdentifier",
                guid,
                "FullName",
                userName,
                "EmailAddress",
                null,
                "LastLoginTime",
                null,
                "IsActive",
                true,
                "CreationTime",
                "2026-03-02T08:15:30.1302044Z",
                "AuthenticationSource",
                null,
                "Password",
                null,
                "IsExternalLicensed",
                false,
                "UserRoles",
                List.of(),
                "RolesList",
                List.of(roles),
                "LoginProviders",
                List.of(),
                "OrganizationUnits",
                List.of(),
                "TenantId",
                Organization.TENANT_ID,
                "TenancyName",
                Organization.TENANT,
                "TenantDisplayName",
                "Production",
                "TenantKey",
                Organization.TENANT_KEY,
                "Type",
                type,
                "ProvisionType",
                "Manual",
                "LicenseType",
                null,
                "RobotProvision",
                null,
                "UnattendedRobot",
                null,
                "NotificationSubscription",
                subscription(),
                "Key",
                "d" + guid.substring(1),
                "MayHaveUserSession",
                false,
                "MayHaveRobotSession",
                false,
                "MayHaveUnattendedSession",
                false,
                "MayHavePersonalWorkspace",
                false,
                "RestrictToPersonalWorkspace",
                false,
                "UpdatePolicy",
                Json.object("Type", "SpecificVersion", "SpecificVersion", "25.10.2"),
                "AccountId",
                null,
                "HasOnlyInheritedPrivileges",
                false,
                "ExplicitMayHaveUserSession",
                null,
                "ExplicitMayHaveRobotSession",
                null,
                "ExplicitMayHavePersonalWorkspace",
                null,
                "ExplicitRestrictToPersonalWorkspace",
                null,
                "LastModificationTime",
                null,
                "LastModifierUserId",
                null,
                "CreatorUserId",
                1,
                "FutureFlag",
                Json.parseObject("{\"a\":[1,2.50,null],\"b\":{}}"),
                "Id",
                id);
    }

    private static JsonObject subscription() {
        JsonObject subscription = Json.object("Queues", true, "Robots", false, "Jobs", true);
        for (String topic : List.of(
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
                "Webhooks")) {
            subscription.addProperty(topic, false);
        }
        return subscription;
    }
}
