package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The people of Acme. Grace holds the only RPA developer seat, so it has to be taken before it can be given; Ada's id in
 * Orchestrator does not fit a double, and rounded it is Linus's.
 */
final class DefaultCompany {
    /** What everybody who works in the foreground has. */
    static final String USER_ROLE = "Allow to be Automation User";

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
        lease.seats("RPADEVNU", 1).seats("ATTUNU", 5).seats("CTZDEVNU", 2);
        lease.account().product("UNATT", 5).product("AIU", 5000);
        ServiceLicenses services = lease.licenseAccount().services();
        services.replace(Organization.TENANT_KEY, "orchestrator", Map.of("UNATT", 3));
        services.replace(Organization.TENANT_KEY, "tenant", Map.of("AIU", 1000));
        lease.group(DEVELOPERS).rule("CTZDEVNU");
        lease.user(GRACE).allocate("RPADEVNU", "ATTUNU");
        lease.user(ADA).allocate("ATTUNU");
        lease.user(MARGARET).inherit("Developers", "CTZDEVNU");
    }

    private static void settle(OrchestratorState orchestrator) {
        orchestrator
                .addRole(1, "Administrator", "Mixed")
                .addRole(2, USER_ROLE, "Tenant")
                .addRole(3, "Automation Developer", "Tenant")
                .addRole(4, "Folder Administrator", "Folder")
                .licensesAllowed("Attended", 5)
                .licensesAllowed("Development", 1)
                .licensesAllowed("StudioX", 2)
                .licensesAllowed("StudioPro", 0)
                .licensesAllowed("Unattended", 3);
        JsonObject grace = person(13, GRACE, "Grace", "Hopper", USER_ROLE, "Automation Developer");
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
        JsonObject ada = person(9_007_199_254_740_993L, ADA, "Ada", "Lovelace", USER_ROLE);
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
        JsonObject linus = person(9_007_199_254_740_992L, LINUS, "Linus", "Pauling", USER_ROLE);
        JsonObject margaret = person(21, MARGARET, "Margaret", "Hamilton");
        JsonObject nightly = OrchestratorUserJson.account(34, NIGHTLY, "nightly", "DirectoryRobot", USER_ROLE);
        nightly.addProperty("MayHaveUnattendedSession", true);
        JsonObject developers =
                OrchestratorUserJson.account(55, DEVELOPERS, "Developers", "DirectoryGroup", "Automation Developer");
        for (JsonObject user : List.of(grace, ada, linus, margaret, nightly, developers)) {
            orchestrator.addUser(Json.text(user));
        }
        settleFolders(orchestrator);
    }

    private static void settleFolders(OrchestratorState orchestrator) {
        orchestrator.entities("CredentialStores").add("{'Id':7,'Name':'Orchestrator Database','Type':'Database'}");
        orchestrator.addFolder("Shared").addFolder("Finance/Invoices");
        orchestrator.folder("Finance").assign("ada", "Folder Administrator").assign("Developers");
        orchestrator.addBucket("Finance", "Scans").bucket("Scans").put("in/4711.txt", "One invoice");
    }

    private static JsonObject person(long id, String guid, String name, String surname, String... roles) {
        String userName = name.toLowerCase(Locale.ROOT) + "@acme.example";
        return OrchestratorUserJson.person(id, guid, userName, name, surname, roles);
    }
}
