package io.github.rpaclients.benchmarks.server;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Users as Orchestrator shows them: 44 members, about 1.6 KB, nested objects, nulls, empty lists. Invented, and the same
 * for the same id in every process.
 */
final class ServedUsers {
    /** A user of 29 members, none of which is younger than the clients of this project. */
    static final long FAMILIAR = 1_000_000_001L;

    /** The same with five members that no client can know. */
    static final long UNFAMILIAR = 1_000_000_002L;

    private static final String[] NAMES = {
        "Ada",
        "Grace",
        "Edsger",
        "Barbara",
        "Alan",
        "Margaret",
        "Donald",
        "Radia",
        "Tony",
        "Frances",
        "Niklaus",
        "Adèle"
    };
    private static final String[] SURNAMES = {
        "Lovelace",
        "Hopper",
        "Dijkstra",
        "Liskov",
        "Turing",
        "Hamilton",
        "Knuth",
        "Perlman",
        "Hoare",
        "Allen",
        "Wirth",
        "Goldberg",
        "Núñez"
    };
    private static final String[] LICENCES = {"Attended", "Development", "RpaDeveloperPro", "Unattended", "Studio"};
    private static final String[] ROLES = {
        "Administrator", "Automation User", "Automation Developer", "Allow to be read"
    };
    private static final List<String> NOTICES = List.of("Queues", "Robots", "Jobs", "Schedules", "Tasks");

    private ServedUsers() {}

    /** The JSON object of one user. */
    static void write(StringBuilder out, long asked) {
        boolean familiar = asked == FAMILIAR || asked == UNFAMILIAR;
        // these two are alike but for the five members, and have an attended robot
        long id = familiar ? 1_000_000_003L : asked;
        String name = NAMES[(int) (id % NAMES.length)];
        String surname = SURNAMES[(int) (id % SURNAMES.length)];
        String mail = "user" + id + "@acme.example";
        boolean robot = id % 3 != 0;
        out.append("{\"Name\":\"").append(name);
        out.append("\",\"Surname\":\"").append(surname);
        out.append("\",\"UserName\":\"").append(mail);
        out.append("\",\"Domain\":").append(id % 4 == 0 ? "null" : "\"autogen\"");
        out.append(",\"DirectoryIdentifier\":\"").append(guid("directory", id));
        out.append("\",\"FullName\":\"").append(name).append(' ').append(surname);
        out.append("\",\"EmailAddress\":\"").append(mail);
        out.append("\",\"LastLoginTime\":").append(id % 7 == 0 ? "null" : time(id * 37));
        out.append(",\"CreationTime\":").append(time(id * 11));
        out.append(",\"IsExternalLicensed\":").append(id % 5 == 0);
        out.append(",\"UserRoles\":");
        roles(out, id, mail, familiar);
        out.append(",\"RolesList\":[\"").append(role(id)).append("\",\"Tenant Reader\"]");
        out.append(",\"TenantId\":1042,\"TenancyName\":\"production\"");
        out.append(",\"Type\":\"DirectoryUser\",\"ProvisionType\":\"").append(id % 6 == 0 ? "Automatic" : "Manual");
        out.append("\",\"LicenseType\":").append(robot ? '"' + licence(id) + '"' : "null");
        out.append(",\"RobotProvision\":").append(robot ? attended(id) : "null");
        out.append(",\"UnattendedRobot\":").append(id % 5 == 1 ? unattended(id) : "null");
        out.append(",\"Key\":\"").append(guid("key", id));
        out.append("\",\"MayHaveUserSession\":").append(id % 9 != 0);
        out.append(",\"MayHaveRobotSession\":").append(robot);
        out.append(",\"MayHaveUnattendedSession\":").append(id % 5 == 1);
        out.append(",\"MayHavePersonalWorkspace\":").append(id % 2 == 0);
        out.append(",\"RestrictToPersonalWorkspace\":false");
        out.append(",\"UpdatePolicy\":{\"Type\":\"None\",\"SpecificVersion\":null}");
        out.append(",\"ExplicitMayHaveRobotSession\":").append(robot);
        out.append(",\"LastModificationTime\":").append(time(id * 23));
        if (!familiar) {
            rest(out, id);
        }
        if (asked == UNFAMILIAR) {
            out.append(",\"LaterCode\":\"A-17\",\"LaterNumber\":42,\"LaterFlag\":true,\"LaterList\":[1,2,3]");
            out.append(",\"LaterObject\":{\"Word\":\"new\",\"Since\":\"2027-01-01T00:00:00Z\"}");
        }
        out.append(",\"Id\":").append(asked).append('}');
    }

    /** Fifteen members more. */
    private static void rest(StringBuilder out, long id) {
        out.append(",\"IsActive\":true,\"AuthenticationSource\":\"AzureAD\",\"Password\":null,\"LoginProviders\":[]");
        out.append(",\"OrganizationUnits\":[],\"TenantDisplayName\":\"Production of ACME\"");
        out.append(",\"TenantKey\":\"").append(guid("tenant", 1042));
        out.append("\",\"NotificationSubscription\":{");
        for (int i = 0; i < NOTICES.size(); i++) {
            out.append(i == 0 ? "\"" : ",\"")
                    .append(NOTICES.get(i))
                    .append("\":")
                    .append((id + i) % 4 != 0);
        }
        out.append("},\"AccountId\":\"").append(guid("account", id));
        out.append("\",\"HasOnlyInheritedPrivileges\":").append(id % 8 == 0);
        out.append(",\"ExplicitMayHaveUserSession\":true,\"ExplicitMayHavePersonalWorkspace\":")
                .append(id % 2 == 0);
        out.append(",\"ExplicitRestrictToPersonalWorkspace\":false");
        out.append(",\"LastModifierUserId\":").append(id % 3 == 0 ? "null" : String.valueOf(id % 97 + 1));
        out.append(",\"CreatorUserId\":").append(id % 41 + 1);
    }

    private static void roles(StringBuilder out, long id, String mail, boolean familiar) {
        out.append("[{\"UserId\":").append(id).append(",\"RoleId\":").append(id % ROLES.length + 1);
        out.append(",\"UserName\":\"")
                .append(mail)
                .append("\",\"RoleName\":\"")
                .append(role(id))
                .append('"');
        if (!familiar) {
            out.append(",\"RoleType\":\"Tenant\",\"Id\":").append(id * 2);
        }
        out.append("}]");
    }

    private static String attended(long id) {
        return "{\"UserName\":\"ACME\\\\user" + id + "\",\"ExecutionSettings\":{\"TracingLevel\":\"Information\"},"
                + "\"RobotId\":" + (id + 500_000) + ",\"RobotType\":\"" + licence(id) + "\"}";
    }

    private static String unattended(long id) {
        return "{\"UserName\":\"ACME\\\\robot" + id + "\",\"Password\":null,\"CredentialStoreId\":" + (id % 3 + 1)
                + ",\"CredentialType\":\"Default\",\"CredentialExternalName\":null,\"ExecutionSettings\":null,"
                + "\"LimitConcurrentExecution\":true,\"RobotId\":" + (id + 700_000) + ",\"MachineMappingsCount\":0}";
    }

    private static String licence(long id) {
        return LICENCES[(int) (id % LICENCES.length)];
    }

    private static String role(long id) {
        return ROLES[(int) (id % ROLES.length)];
    }

    private static String time(long minutes) {
        return String.format(
                Locale.ROOT,
                "\"2026-%02d-%02dT%02d:%02d:%02d.%03dZ\"",
                minutes / 40_320 % 12 + 1,
                minutes / 1_440 % 28 + 1,
                minutes / 60 % 24,
                minutes % 60,
                minutes * 7 % 60,
                minutes * 13 % 1_000);
    }

    private static UUID guid(String what, long id) {
        long seed = (what.hashCode() * 1_000_003L + id) * 0x9E3779B97F4A7C15L;
        return new UUID((seed & ~0xF000L) | 0x4000L, (seed >>> 2) | 0x8000000000000000L);
    }
}
