package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A machine from its creation to its end. */
class MachinesTest {
    private static final String MACHINES = "/odata/Machines";
    private static final String NS = "/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("OR.Machines OR.Folders");
    private final JsonObject created = Wire.json(wire.orchestrator(
            "POST",
            MACHINES,
            "{\"Name\":\"east\",\"UnattendedSlots\":2,\"ClientSecret\":\"mine\",\"LicenseKey\":\"mine\"}"));
    private final String east = MACHINES + "(" + created.get("Id") + ")";

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void tellsTheSecretOnceAndTheKeyInNoList() {
        String secret = created.get("ClientSecret").getAsString();
        String key = created.get("LicenseKey").getAsString();

        assertThat(secret).isNotEqualTo("mine");
        assertThat(key).isNotEqualTo("mine");
        assertThat(get(east).get("LicenseKey").getAsString()).isEqualTo(key);
        assertThat(get(east).toString()).contains("\"ClientSecret\":null");
        assertThat(get(MACHINES).toString()).contains("\"LicenseKey\":null", "\"ClientSecret\":null");
        assertThat(uipath.orchestrator().entities("Machines").json("east")).contains(secret, key);
    }

    @Test
    void keepsKeyAndSecretWhenItIsEdited() {
        String before = uipath.orchestrator().entities("Machines").json("east");

        assertThat(send("PUT", east, "{'Name':'west','ClientSecret':'mine'}")).isEqualTo(200);
        assertThat(send("PATCH", east, "{'UnattendedSlots':3,'LicenseKey':'mine'}"))
                .isEqualTo(200);

        assertThat(uipath.orchestrator().entities("Machines").json("west"))
                .contains("\"UnattendedSlots\":3", "\"LicenseKey\":" + created.get("LicenseKey"))
                .contains("\"ClientSecret\":" + created.get("ClientSecret"));
        assertThat(before).contains("\"UnattendedSlots\":2");
        assertThat(send("PATCH", east, "{'UnattendedSlots':-1}")).isEqualTo(400);
        assertThat(send("POST", MACHINES, "{'Name':'WEST'}")).isEqualTo(409);
    }

    @Test
    void takesItsRobotsAndSessionsWithIt() {
        uipath.orchestrator().entities("Sessions").add("{'MachineName':'east','HostMachineName':'pc-7'}");
        uipath.orchestrator()
                .entities("Robots")
                .add("Finance", "{'Name':'clerk','MachineName':'east','MachineId':" + created.get("Id") + "}");

        assertThat(get(east).toString()).contains("\"Count\":1,\"Version\":\"25.10.2\"");
        assertThat(send("DELETE", east, "")).isEqualTo(204);

        assertThat(uipath.orchestrator().entities("Sessions").all()).isEmpty();
        assertThat(uipath.orchestrator().entities("Robots").all()).isEmpty();
    }

    @Test
    void countsWhatAFolderMayRun() {
        uipath.orchestrator().entities("Sessions").add("{'MachineName':'east','HostMachineName':'pc-7'}");
        uipath.orchestrator().addJob("Finance", "{'State':'Running','HostMachineName':'PC-7'}");
        long finance = uipath.orchestrator().folder("Finance").id();
        String runtimes = MACHINES + NS + "GetRuntimesForFolder(folderId=" + finance + ")";
        assertThat(get(runtimes).getAsJsonArray("value")).isEmpty();

        send(
                "POST",
                "/odata/Folders" + NS + "AssignMachines",
                "{'assignments':{'MachineIds':[" + created.get("Id") + "],'FolderIds':[" + finance + "]}}");

        assertThat(get(runtimes).toString())
                .contains("{\"Type\":\"Unattended\",\"Total\":2,\"Connected\":2,\"Available\":1}");
        assertThat(get(MACHINES + NS + "GetAssignedMachines(folderId=" + finance + ")")
                        .toString())
                .contains("\"Name\":\"east\"", "\"LicenseKey\":null");
        assertThat(send("GET", MACHINES + NS + "GetAssignedMachines(folderId=77)", ""))
                .isEqualTo(404);
        assertThat(send("GET", MACHINES + NS + "GetAssignedMachines(folderId=x)", ""))
                .isEqualTo(400);
    }

    private int send(String method, String path, String body) {
        return wire.orchestrator(method, path, body.replace('\'', '"')).statusCode();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }
}
