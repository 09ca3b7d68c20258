package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hosts that are connected, and people at work. */
class SessionsTest {
    private static final String SESSIONS = "/odata/Sessions";
    private static final String NS = "/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator = uipath.orchestrator()
            .addMachine("{'Name':'east','UnattendedSlots':2,'TestAutomationSlots':1}")
            .addMachine("{'Name':'west','UnattendedSlots':1}");
    private final OrchestratorEntities sessions = orchestrator
            .entities("Sessions")
            .add("{'MachineName':'east','HostMachineName':'pc-7','ServiceUserName':'svc'}")
            .add("{'UserName':'grace','HostMachineName':'pc-8'}");
    private final String host = sessions.id("pc-7");
    private final long finance = orchestrator.folder("Finance").id();
    private final Wire wire = new Wire(uipath)
            .signIn("OR.Robots OR.Folders OR.Machines")
            .header("X-UIPATH-OrganizationUnitId", Long.toString(finance));

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void showsHostsAndPeopleInTheTenantAndWhereTheyWork() {
        assertThat(hosts(SESSIONS + NS + "GetGlobalSessions")).isEqualTo("pc-7,pc-8");
        assertThat(hosts(SESSIONS)).isEmpty();
        orchestrator.folder("Finance").assign("grace");
        assertThat(hosts(SESSIONS)).isEqualTo("pc-8");
        send(
                "POST",
                "/odata/Folders" + NS + "AssignMachines",
                "{'assignments':{'MachineIds':["
                        + orchestrator.entities("Machines").id("east") + "],'FolderIds':[" + finance + "]}}");
        assertThat(hosts(SESSIONS)).isEqualTo("pc-7,pc-8");
        assertThat(get(SESSIONS + NS + "GetUsernames").getAsJsonArray("value").toString())
                .isEqualTo("[\"ACME\\\\grace\"]");

        orchestrator.user("grace").removeRobot();

        assertThat(hosts(SESSIONS)).isEqualTo("pc-7");
    }

    @Test
    void expandsTheRobotWithItsLicenceAndItsUser() {
        String path = SESSIONS + NS + "GetGlobalSessions?$filter=Robot/Id%20eq%20101&$expand=";

        assertThat(get(path + "Robot").toString()).contains("\"Robot\":{").doesNotContain("\"User\":");
        assertThat(get(path + "Robot($expand=License,User)").toString()).contains("\"License\":{", "\"User\":{");
    }

    @Test
    void tellsTheRuntimesOfAHostAndWhatRunsThere() {
        assertThat(runtimes("")).isEqualTo("Unattended 0/2 Available,TestAutomation 0/1 Available");
        orchestrator.addJob("Finance", "{'State':'Running','HostMachineName':'PC-7'}");

        assertThat(runtimes("?runtimeType=Unattended")).isEqualTo("Unattended 1/2 Busy");
        assertThat(get(SESSIONS + NS + "GetMachineSessions(key="
                                + orchestrator.entities("Machines").id("east") + ")?$expand=Job")
                        .toString())
                .contains("\"ServiceUserName\":\"svc\"", "\"State\":\"Busy\"", "\"Job\":{");
        assertThat(get(SESSIONS + NS + "GetMachineSessionRuntimesByFolderId(folderId=" + finance + ")")
                        .getAsJsonArray("value"))
                .isEmpty();
    }

    @Test
    void stopsWhatRunsWhereMaintenanceBegins() {
        OrchestratorJob job = orchestrator.addJob("Finance", "{'State':'Running','HostMachineName':'pc-7'}");
        String mode = "{'sessionId':" + host + ",'maintenanceMode':'";

        assertThat(send("POST", SESSIONS + NS + "SetMaintenanceMode", mode + "Enabled'}"))
                .isEqualTo(204);
        assertThat(job.state()).isEqualTo("Running");
        assertThat(send("POST", SESSIONS + NS + "SetMaintenanceMode", mode + "Enabled','stopJobsStrategy':'Kill'}"))
                .isEqualTo(204);
        assertThat(job.state()).isEqualTo("Stopped");
        assertThat(get(SESSIONS + NS + "GetMachineSessionRuntimes").toString())
                .contains("\"MaintenanceMode\":\"Enabled\"");
        assertThat(send("POST", SESSIONS + NS + "SetMaintenanceMode", mode + "Broken'}"))
                .isEqualTo(400);
        assertThat(send("POST", SESSIONS + NS + "SetMaintenanceMode", "{'sessionId':7,'maintenanceMode':'Default'}"))
                .isEqualTo(404);
    }

    @Test
    void debugsForAWhile() {
        String debug = SESSIONS + "(" + host + ")" + NS + "ToggleMachineSessionDebugMode";

        assertThat(send("POST", debug, "{'enabled':true,'minutes':30}")).isEqualTo(204);
        assertThat(sessions.json("pc-7")).doesNotContain("\"DebugModeExpirationDate\":null");
        assertThat(send("POST", debug, "{'enabled':false}")).isEqualTo(204);
        assertThat(sessions.json("pc-7")).contains("\"DebugModeExpirationDate\":null");
    }

    @Test
    void forgetsOnlyWhatIsNotConnected() {
        String both = "{'sessionIds':[" + host + "," + sessions.id("pc-8") + "]}";
        send("POST", SESSIONS + NS + "DeleteInactiveUnattendedSessions", both);
        assertThat(sessions.all()).hasSize(2);

        sessions.set("pc-7", "State", "'Disconnected'").set("pc-8", "State", "'Disconnected'");
        assertThat(send("POST", SESSIONS + NS + "DeleteInactiveUnattendedSessions", both))
                .isEqualTo(204);

        assertThat(sessions.all()).hasSize(1);
        assertThat(sessions.json("pc-8")).contains("Disconnected");
    }

    @Test
    void isSeededForWhomThereIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> sessions.add("{'MachineName':'north'}"));
        assertThatIllegalArgumentException().isThrownBy(() -> sessions.add("{}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sessions.add("{'UserName':'linus'}"))
                .withMessageContaining("robotType");
    }

    private String hosts(String path) {
        StringBuilder hosts = new StringBuilder();
        get(path)
                .getAsJsonArray("value")
                .forEach(row -> hosts.append(hosts.length() == 0 ? "" : ",")
                        .append(row.getAsJsonObject().get("HostMachineName").getAsString()));
        return hosts.toString();
    }

    private String runtimes(String query) {
        StringBuilder runtimes = new StringBuilder();
        get(SESSIONS + NS + "GetMachineSessionRuntimes" + query)
                .getAsJsonArray("value")
                .forEach(element -> {
                    JsonObject row = element.getAsJsonObject();
                    runtimes.append(runtimes.length() == 0 ? "" : ",")
                            .append(row.get("RuntimeType").getAsString())
                            .append(' ')
                            .append(row.get("UsedRuntimes"))
                            .append('/')
                            .append(row.get("Runtimes"))
                            .append(' ')
                            .append(row.get("Status").getAsString());
                });
        return runtimes.toString();
    }

    private int send(String method, String path, String body) {
        return wire.orchestrator(method, path, body.replace('\'', '"')).statusCode();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }
}
