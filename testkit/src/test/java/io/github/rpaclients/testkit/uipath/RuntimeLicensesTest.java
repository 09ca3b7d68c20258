package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Licences of machines, and those of people as far as Orchestrator tells them. */
class RuntimeLicensesTest {
    private static final String NS = "/UiPath.Server.Configuration.OData.";
    private static final String UNATTENDED =
            "/odata/LicensesRuntime" + NS + "GetLicensesRuntime(robotType='Unattended')";
    private static final String DEVELOPERS =
            "/odata/LicensesNamedUser" + NS + "GetLicensesNamedUser(robotType='RpaDeveloper')";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator = uipath.orchestrator()
            .licensesAllowed("Unattended", 3)
            .addMachine("{'Name':'east','UnattendedSlots':2}")
            .addMachine("{'Name':'west','UnattendedSlots':2}")
            .addMachine("{'Name':'idle','UnattendedSlots':1}")
            .addMachine("{'Name':'none'}");
    private final Wire wire = new Wire(uipath).signIn("OR.License OR.Settings");

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void licensesWhoIsOnlineAsLongAsThereAreEnough() {
        assertThat(licenses()).isEqualTo("east:false:false,west:false:false,idle:false:false");

        connect("east");
        connect("west");

        assertThat(licenses()).isEqualTo("east:true:true,west:true:false,idle:false:false");
        assertThat(used()).isEqualTo(2);
        orchestrator.licensesAllowed("Unattended", 4);
        assertThat(licenses()).isEqualTo("east:true:true,west:true:true,idle:false:false");
        orchestrator.entities("Sessions").set("east", "State", "'Disconnected'");
        assertThat(licenses()).isEqualTo("east:false:false,west:true:true,idle:false:false");
    }

    @Test
    void givesTheLicenceOfAMachineThatIsSwitchedOffToTheNext() {
        connect("east");
        connect("west");

        assertThat(toggle("east", "Unattended", false)).isEqualTo(200);
        assertThat(licenses()).isEqualTo("east:true:false,west:true:true,idle:false:false");
        assertThat(toggle("east", "Unattended", true)).isEqualTo(409);
        orchestrator.licensesAllowed("Unattended", 4);
        assertThat(toggle("east", "Unattended", true)).isEqualTo(200);
        assertThat(licenses()).isEqualTo("east:true:true,west:true:true,idle:false:false");
        assertThat(toggle("east", "Attended", false)).isEqualTo(400);
        assertThat(send("{'key':'nobody','robotType':'Unattended','enabled':true}"))
                .isEqualTo(404);
    }

    @Test
    void tellsWhoIsAtWorkWithWhichLicence() {
        assertThat(list(DEVELOPERS))
                .contains("\"UserName\":\"ACME\\\\grace\"", "\"IsLicensed\":false", "\"ActiveRobotId\":null");

        orchestrator.entities("Sessions").add("{'UserName':'grace','HostMachineName':'pc-8'}");

        assertThat(list(DEVELOPERS))
                .contains("\"IsLicensed\":true", "\"ActiveRobotId\":101", "\"ActiveMachineNames\":[\"pc-8\"]");
        orchestrator.user("grace").removeRobot();
        assertThat(list(DEVELOPERS)).contains("\"@odata.count\":0");
        assertThat(wire.orchestrator("GET", DEVELOPERS.replace("Rpa", "Robo"), "")
                        .statusCode())
                .isEqualTo(400);
    }

    private void connect(String machine) {
        orchestrator.entities("Sessions").add("{'MachineName':'" + machine + "'}");
    }

    private int toggle(String machine, String type, boolean isOn) {
        String key = Wire.json(orchestrator.entities("Machines").json(machine))
                .get("LicenseKey")
                .getAsString();
        return send("{'key':'" + key + "','robotType':'" + type + "','enabled':" + isOn + "}");
    }

    private int send(String body) {
        return wire.orchestrator(
                        "POST", "/odata/LicensesRuntime('any')" + NS + "ToggleEnabled", body.replace('\'', '"'))
                .statusCode();
    }

    private String licenses() {
        StringBuilder licenses = new StringBuilder();
        Wire.json(wire.orchestrator("GET", UNATTENDED, ""))
                .getAsJsonArray("value")
                .forEach(element -> {
                    JsonObject row = element.getAsJsonObject();
                    licenses.append(licenses.length() == 0 ? "" : ",")
                            .append(row.get("MachineName").getAsString())
                            .append(':')
                            .append(row.get("IsOnline"))
                            .append(':')
                            .append(row.get("IsLicensed"));
                });
        return licenses.toString();
    }

    private int used() {
        return Wire.json(wire.orchestrator("GET", "/odata/Settings" + NS + "GetLicense", ""))
                .getAsJsonObject("Used")
                .get("Unattended")
                .getAsInt();
    }

    private String list(String path) {
        return wire.orchestrator("GET", path, "").body();
    }
}
