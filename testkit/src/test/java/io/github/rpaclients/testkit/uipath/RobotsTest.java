package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Robots of users, and those that somebody puts on a machine. */
class RobotsTest {
    private static final String ROBOTS = "/odata/Robots";
    private static final String NS = "/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final long finance = uipath.orchestrator().folder("Finance").id();
    private final Wire wire =
            new Wire(uipath).signIn("OR.Robots OR.Users").header("X-UIPATH-OrganizationUnitId", Long.toString(finance));

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void seesRobotsOfUsersWhereTheyWork() {
        assertThat(names(ROBOTS)).isEqualTo("ada-Unattended");
        assertThat(names(ROBOTS + NS + "FindAllAcrossFolders")).isEqualTo("grace-Development,ada-Unattended");
        assertThat(names(ROBOTS + NS + "GetConfiguredRobots?$filter=User/Id%20eq%2013"))
                .isEqualTo("grace-Development");
        assertThat(get(ROBOTS + NS + "GetRobotsFromFolder(folderId=" + finance + ")")
                        .toString())
                .contains("\"UserFullName\":\"Ada Lovelace\"", "\"UserKey\":\"d");
        assertThat(get(ROBOTS + "(102)").toString())
                .contains("\"Username\":\"ACME\\\\ada\"", "\"HostingType\":\"Floating\"", "\"Password\":null");
        assertThat(get(ROBOTS + NS + "GetUsernames").getAsJsonArray("value")).hasSize(2);
        assertThat(send("GET", ROBOTS + "(101)", "")).isEqualTo(404);

        uipath.orchestrator().user("ada").set("UnattendedRobot", "null");

        assertThat(names(ROBOTS)).isEmpty();
    }

    @Test
    void showsTheUserToWhoExpandsHim() {
        assertThat(get(ROBOTS + NS + "FindAllAcrossFolders").toString()).doesNotContain("\"User\":");
        assertThat(get(ROBOTS + NS + "FindAllAcrossFolders?$expand=User").toString())
                .contains("\"User\":{", "ada@acme.example", "*****")
                .doesNotContain("adas-windows-password");
    }

    @Test
    void switchesRobotsOffAndOn() {
        create("{'Name':'clerk','Type':'Unattended','HostingType':'Standard','MachineName':'east','Username':'c'}");
        String clerk = uipath.orchestrator().entities("Robots").id("clerk");
        String both = "{'robotIds':[102," + clerk + "],'enabled':";

        assertThat(send("POST", ROBOTS + NS + "ToggleEnabledStatus", both + "false}"))
                .isEqualTo(200);
        assertThat(names(ROBOTS + "?$filter=Enabled%20eq%20true")).isEmpty();
        assertThat(names(ROBOTS + NS + "GetRobotsForProcess(processId='any')")).isEmpty();
        uipath.load(uipath.json());
        assertThat(names(ROBOTS + "?$filter=Enabled%20eq%20false")).isEqualTo("clerk,ada-Unattended");

        assertThat(send("POST", ROBOTS + NS + "ToggleEnabledStatus", both + "true}"))
                .isEqualTo(200);
        assertThat(names(ROBOTS + "?$filter=Enabled%20eq%20true")).isEqualTo("clerk,ada-Unattended");
        assertThat(send("POST", ROBOTS + NS + "ToggleEnabledStatus", "{'robotIds':[101],'enabled':false}"))
                .isEqualTo(404);
    }

    @Test
    void leavesRobotsOfUsersToTheirUsers() {
        assertThat(send("PATCH", ROBOTS + "(102)", "{'Name':'x'}")).isEqualTo(409);
        assertThat(send("DELETE", ROBOTS + "(102)", "")).isEqualTo(409);
        assertThat(names(ROBOTS)).isEqualTo("ada-Unattended");
    }

    @Test
    void putsAStandardRobotOnAMachine() {
        String robot =
                "{'Name':'clerk','Type':'Unattended','HostingType':'Standard','MachineName':'east','Username':'c'";
        assertThat(create(robot + "}")).isEqualTo(201);
        String machine = uipath.orchestrator().entities("Machines").json("east");
        String key = Wire.json(wire.orchestrator(
                        "GET",
                        ROBOTS + "(" + uipath.orchestrator().entities("Robots").id("clerk") + ")",
                        ""))
                .get("LicenseKey")
                .getAsString();

        assertThat(machine).contains(key);
        assertThat(get(ROBOTS + NS + "GetMachineNameToLicenseKeyMappings").toString())
                .contains("{\"Key\":\"east\",\"Value\":\"" + key + "\"}");
        assertThat(get(ROBOTS).toString()).doesNotContain(key);
        assertThat(create(robot.replace("clerk", "other") + "}")).isEqualTo(409);
        assertThat(create(robot.replace("clerk", "other") + ",'LicenseKey':'" + key + "'}"))
                .isEqualTo(409);
        assertThat(create(robot.replace("clerk", "other").replace("'c'", "'d'") + ",'LicenseKey':'" + key + "'}"))
                .isEqualTo(201);
        assertThat(create("{'Name':'clerk-of-twenty-char','Type':'Unattended','HostingType':'Floating'}"))
                .isEqualTo(400);
        assertThat(create("{'Name':'lost','Type':'Unattended','HostingType':'Standard'}"))
                .isEqualTo(400);
        assertThat(names(ROBOTS + NS + "GetFolderRobots(folderId=" + finance + ",machineId=1)"))
                .isEqualTo("ada-Unattended");
    }

    @Test
    void letsAnAttendedRobotGoFromItsMachine() {
        create("{'Name':'desk','Type':'Attended','HostingType':'Standard','MachineName':'east','Username':'c'}");
        String desk = uipath.orchestrator().entities("Robots").id("desk");
        String convert = "{'robotId':" + desk + "}";

        assertThat(send("POST", ROBOTS + NS + "ConvertToFloating", convert)).isEqualTo(200);
        assertThat(get(ROBOTS + "(" + desk + ")").toString())
                .contains("\"HostingType\":\"Floating\"", "\"MachineId\":null");
        assertThat(send("POST", ROBOTS + NS + "ConvertToFloating", convert)).isEqualTo(409);
        assertThat(send("PUT", ROBOTS + "(" + desk + ")", "{'Name':'d','Type':'Attended','HostingType':'Floating'}"))
                .isEqualTo(200);
        assertThat(send("POST", ROBOTS + NS + "DeleteBulk", "{'robotIds':[" + desk + "]}"))
                .isEqualTo(204);
        assertThat(send("GET", ROBOTS + "(" + desk + ")", "")).isEqualTo(404);
    }

    private int create(String robot) {
        return send("POST", ROBOTS, robot);
    }

    private String names(String path) {
        StringBuilder names = new StringBuilder();
        get(path)
                .getAsJsonArray("value")
                .forEach(row -> names.append(names.length() == 0 ? "" : ",")
                        .append(row.getAsJsonObject().get("Name").getAsString()));
        return names.toString();
    }

    private int send(String method, String path, String body) {
        return wire.orchestrator(method, path, body.replace('\'', '"')).statusCode();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }
}
