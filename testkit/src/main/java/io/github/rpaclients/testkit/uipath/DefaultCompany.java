package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;
import java.util.Locale;

/**
 * The people of Acme. Grace holds the only RPA developer seat, so it has to be taken before it can be given; Ada's id in
 * Orchestrator does not fit a double, and rounded it is Linus's.
 */
final class DefaultCompany {
    private static final String GRACE = "aaaaaaaa-0001-4000-8000-00000000000a";
    private static final String ADA = "aaaaaaaa-0002-4000-8000-00000000000b";
    private static final String LINUS = "aaaaaaaa-0003-4000-8000-00000000000c";
    private static final String MARGARET = "aaaaaaaa-0004-4000-8000-00000000000d";
    private static final String NIGHTLY = "bbbbbbbb-0001-4000-8000-00000000000a";
    private static final String EVERYONE = "cccccccc-0001-4000-8000-00000000000a";
    private static final String DEVELOPERS = "cccccccc-0002-4000-8000-00000000000b";

    private DefaultCompany() {}

    static void settle(OrchestratorState orchestrator, LeaseState lease, IdentityState identity) {
        settle(identity);
        settle(lease);
        settle(orchestrator);
    }

    private static void settle(IdentityState identity) {
        identity.addUser(GRACE, "grace@acme.example", "grace@acme.example", "Grace", "Hopper")
                .addUser(ADA, "ada@acme.example", "ada@acme.example", "Ada", "Lovelace")
                .addUser(LINUS, "linus@acme.example", "linus@acme.example", "Linus", "Pauling")
                .addUser(MARGARET, "margaret@acme.example", "margaret@acme.example", "Margaret", "Hamilton")
                .addRobotAccount(NIGHTLY, "nightly", "Nightly batch")
                .addGroupOfType("builtIn", EVERYONE, "Everyone", GRACE, ADA, LINUS, MARGARET)
                .addGroup(DEVELOPERS, "Developers", MARGARET);
    }

    private static void settle(LeaseState lease) {
        lease.seats("RPADEVNU", 1)
                .seats("ATTUNU", 5)
                .seats("CTZDEVNU", 2)
                .rule(DEVELOPERS, "CTZDEVNU")
                .allocate(GRACE, "RPADEVNU", "ATTUNU")
                .allocate(ADA, "ATTUNU")
                .inherit(MARGARET, DEVELOPERS, "CTZDEVNU");
    }

    private static void settle(OrchestratorState orchestrator) {
        orchestrator
                .addRole(1, "Administrator", "Mixed")
                .addRole(2, "Allow to be Automation User", "Tenant")
                .addRole(3, "Automation Developer", "Tenant")
                .addRole(4, "Folder Administrator", "Folder")
                .licensesAllowed("Attended", 5)
                .licensesAllowed("Development", 1)
                .licensesAllowed("StudioX", 2)
                .licensesAllowed("StudioPro", 0)
                .licensesAllowed("Unattended", 3);
        JsonObject grace = person(13, GRACE, "Grace", "Hopper", "Allow to be Automation User", "Automation Developer");
        grace.addProperty("LicenseType", "Development");
        grace.add(
                "RobotProvision",
                Json.object(
                        "UserName",
                        "ACME\\grace",
                        "ExecutionSettings",
                        Json.object("TracingLevel", "Information", "ResolutionWidth", 1920),
                        "RobotId",
                        101,
                        "RobotType",
                        "Development"));
        JsonObject ada = person(9_007_199_254_740_993L, ADA, "Ada", "Lovelace", "Allow to be Automation User");
        ada.add(
                "UnattendedRobot",
                Json.object(
                        "UserName",
                        "ACME\\ada",
                        "Password",
                        "adas-windows-password",
                        "CredentialStoreId",
                        7,
                        "CredentialType",
                        "Default",
                        "CredentialExternalName",
                        null,
                        "ExecutionSettings",
                        Json.object("LoginToConsole", false),
                        "LimitConcurrentExecution",
                        null,
                        "RobotId",
                        102,
                        "MachineMappingsCount",
                        0));
        ada.addProperty("MayHaveUnattendedSession", true);
        JsonObject linus = person(9_007_199_254_740_992L, LINUS, "Linus", "Pauling", "Allow to be Automation User");
        JsonObject margaret = person(21, MARGARET, "Margaret", "Hamilton");
        JsonObject nightly = account(34, NIGHTLY, "nightly", "DirectoryRobot", "Allow to be Automation User");
        nightly.addProperty("MayHaveUnattendedSession", true);
        JsonObject developers = account(55, DEVELOPERS, "Developers", "DirectoryGroup", "Automation Developer");
        for (JsonObject user : List.of(grace, ada, linus, margaret, nightly, developers)) {
            orchestrator.addUser(Json.text(user));
        }
    }

    private static JsonObject person(long id, String guid, String name, String surname, String... roles) {
        String userName = name.toLowerCase(Locale.ROOT) + "@acme.example";
        JsonObject person = account(id, guid, userName, "DirectoryUser", roles);
        person.addProperty("Name", name);
        person.addProperty("Surname", surname);
        person.addProperty("FullName", name + " " + surname);
        person.addProperty("EmailAddress", userName);
        person.addProperty("MayHaveUserSession", true);
        person.addProperty("MayHaveRobotSession", true);
        person.addProperty("ExplicitMayHaveRobotSession", true);
        return person;
    }

    // the order and the odd ends are what a server sends: nulls, empty lists, a member no client knows yet
    private static JsonObject account(long id, String guid, String userName, String type, String... roles) {
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
                Json.object("Queues", true, "Robots", false, "Jobs", true),
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
}
