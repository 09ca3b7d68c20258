package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Running bots: where, as whom, and what is refused. */
class DeployTest {
    private static final String ON_DEFAULT = "'deviceUsageType':'RUN_ONLY_ON_DEFAULT_DEVICE'";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);
    private final String bot = "5";

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void runsAsAUserOnHisDefaultDevice() {
        JsonObject answer = Caller.json(
                deploy("'automationName':'Invoices 7','botInput':{'month':{'type':'STRING','string':'2026-11'}},"
                        + "'unattendedRequest':{'runAsUserIds':[2003]," + ON_DEFAULT + "}"));

        ControlRoomActivity run = simulator.activity("Invoices 7");
        assertThat(answer.get("deploymentId").getAsString()).isEqualTo(run.deploymentId());
        assertThat(answer.get("automationName").getAsString()).isEqualTo("Invoices 7");
        assertThat(run.json()).contains("\"deviceName\":\"acme-runner\"", "\"userName\":\"linus\"");
        assertThat(run.status()).isEqualTo("DEPLOYED");
        assertThat(run.input()).isEqualTo("{\"month\":{\"type\":\"STRING\",\"string\":\"2026-11\"}}");
    }

    @Test
    void waitsForADeviceThatIsBusy() {
        String asLinus = "'unattendedRequest':{'runAsUserIds':[2003]," + ON_DEFAULT + "}";
        deploy("'automationName':'first'," + asLinus);
        simulator.activity("first").running();
        deploy("'automationName':'second'," + asLinus);
        String waiting = simulator.activity("second").status();

        simulator.activity("first").completed();

        assertThat(waiting).isEqualTo("QUEUED");
        assertThat(simulator.activity("second").status()).isEqualTo("DEPLOYED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'unattendedRequest':{'runAsUserIds':[2003]," + ON_DEFAULT + "},'attendedRequest':{}",
                "'unattendedRequest':{" + ON_DEFAULT + "}",
                "'unattendedRequest':{'runAsUserIds':[2003]}",
                "'unattendedRequest':{'runAsUserIds':[2003],'deviceUsageType':'ANY'}",
                "'unattendedRequest':{'runAsUserIds':[2003],'deviceUsageType':'PREFER_DEFAULT_DEVICE'}",
                "'unattendedRequest':{'runAsUserIds':[2003],'deviceUsageType':'RUN_ON_POOL_DEVICES','poolIds':[]}",
                "'unattendedRequest':{'runAsUserIds':[77]," + ON_DEFAULT + "}",
                "'unattendedRequest':{'runAsUserIds':[2003],'numOfRunAsUsersToUse':2," + ON_DEFAULT + "}",
                "'unattendedRequest':{'runAsUserIds':[2003],'numOfRunAsUsersToUse':-1," + ON_DEFAULT + "}",
                "'attendedRequest':{'deploymentDeviceId':41,'launchInChildWindow':true,'launchInVirtualDesktop':true}",
                "'attendedRequest':{}",
                "'headlessRequest':{'numberOfExecutions':1}",
                "'headlessRequest':{'sharedRunAsUserId':2003,'numberOfExecutions':0}",
                "'callbackInfo':{},'unattendedRequest':{'runAsUserIds':[2003]," + ON_DEFAULT + "}",
                "'botInput':{'month':{}},'unattendedRequest':{'runAsUserIds':[2003]," + ON_DEFAULT + "}",
                "'automationPriority':'NOW','unattendedRequest':{'runAsUserIds':[2003]," + ON_DEFAULT + "}"
            })
    void refusesWhatIsNoDeployment(String members) {
        assertThat(deploy(members).statusCode()).isEqualTo(400);
        assertThat(simulator.activities()).isEmpty();
    }

    @Test
    void wantsABot() {
        HttpResponse<String> answer = admin.post(
                "/v4/automations/deploy", quoted("{'unattendedRequest':{'runAsUserIds':[2003]," + ON_DEFAULT + "}}"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void runsAsNobodyWithoutALicenceForIt() {
        String asAda = "'unattendedRequest':{'runAsUserIds':[2003,2002]," + ON_DEFAULT + "}";
        int asClientsSaw = deploy(asAda).statusCode();
        simulator.settings().deployRefusalStatus(400);

        assertThat(asClientsSaw).isEqualTo(412);
        assertThat(deploy(asAda).statusCode()).isEqualTo(400);
        assertThat(simulator.activities()).isEmpty();
    }

    @Test
    void runsOnNoDeviceThatIsNotConnected() {
        simulator.entities("devices").set("acme-runner", "status", "'DISCONNECTED'");

        assertThat(deploy("'unattendedRequest':{'runAsUserIds':[2003]," + ON_DEFAULT + "}")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void prefersTheDefaultDeviceAndElseTakesOneOfThePool() {
        simulator.entities("devicepools").add("{'name':'Night','deviceIds':[42]}");
        String preferring = "'unattendedRequest':{'runAsUserIds':[2003],'poolIds':[61],"
                + "'deviceUsageType':'PREFER_DEFAULT_DEVICE'}";
        deploy("'automationName':'there'," + preferring);
        simulator.entities("devices").set("acme-runner", "status", "'OFFLINE'");
        deploy("'automationName':'elsewhere'," + preferring);

        assertThat(simulator.activity("there").json()).contains("\"deviceName\":\"acme-runner\"");
        assertThat(simulator.activity("elsewhere").json()).contains("\"deviceName\":\"acme-studio\"");
    }

    @Test
    void takesTheFirstDeviceOfThePoolThatIsFree() {
        simulator.entities("devicepools").add("{'name':'Night','deviceIds':[41,42]}");
        String onPool = "'unattendedRequest':{'runAsUserIds':[2003],'poolIds':['61'],"
                + "'deviceUsageType':'RUN_ON_POOL_DEVICES'}";
        for (String name : List.of("a", "b", "c")) {
            deploy("'automationName':'" + name + "'," + onPool);
        }

        assertThat(simulator.activities().stream()
                        .map(run -> Caller.object(run.json()))
                        .map(run -> run.get("deviceName").getAsString()
                                + " "
                                + run.get("status").getAsString())
                        .collect(Collectors.toList()))
                .containsExactly("acme-runner DEPLOYED", "acme-studio DEPLOYED", "acme-runner QUEUED");
    }

    @Test
    void makesAnExecutionForEachUser() {
        simulator.user("ada").features("RUNTIME");
        simulator.entities("devices").add("{'hostName':'third','defaultUsers':[{'username':'ada'}]}");
        String both = "'unattendedRequest':{'runAsUserIds':[2003,2002]," + ON_DEFAULT;
        deploy("'automationName':'both'," + both + "}");
        simulator.activities().get(0).running();
        simulator.activities().get(1).completed();
        deploy("'automationName':'one'," + both + ",'numOfRunAsUsersToUse':1}");

        assertThat(simulator.activities()).hasSize(3);
        assertThat(simulator.activity("one").json()).contains("\"userName\":\"ada\"");
        assertThat(simulator.activities().get(0).deploymentId())
                .isEqualTo(simulator.activities().get(1).deploymentId());
    }

    @Test
    void runsAttendedAsTheCaller() {
        Caller grace = Caller.user(simulator, "grace");
        String attended = "{'botId':" + bot + ",'attendedRequest':{}}";
        int free = grace.post("/v4/automations/deploy", quoted(attended)).statusCode();
        int busy = grace.post("/v4/automations/deploy", quoted(attended)).statusCode();
        int patient = grace.post(
                        "/v4/automations/deploy",
                        quoted("{'botId':" + bot + ",'attendedRequest':{'queueDeployment':true}}"))
                .statusCode();

        assertThat(List.of(free, busy, patient)).containsExactly(200, 412, 200);
        assertThat(simulator.activities().get(0).json())
                .contains("\"deviceName\":\"acme-studio\"", "\"userId\":\"2001\"");
        assertThat(deploy("'attendedRequest':{'deploymentDeviceId':77}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void runsWithoutADevice() {
        deploy("'headlessRequest':{'sharedRunAsUserId':2002,'numberOfExecutions':2,'executionType':'RUN_NOW'}");

        assertThat(simulator.activities()).hasSize(2);
        assertThat(simulator.activities().get(0).json()).contains("\"deviceId\":\"\"");
    }

    @Test
    void takesTheOlderFormToo() {
        simulator.entities("devicepools").add("{'name':'Night','deviceIds':[42]}");
        String common = "{'fileId':" + bot + ",'runAsUserIds':[2003],'automationName':'";
        for (String rest :
                List.of("own'}", "both','poolIds':[61]}", "pool','poolIds':[61],'overrideDefaultDevice':true}")) {
            assertThat(admin.post("/v3/automations/deploy", quoted(common + rest))
                            .statusCode())
                    .isEqualTo(200);
        }

        assertThat(simulator.activity("own").json()).contains("\"deviceName\":\"acme-runner\"");
        assertThat(simulator.activity("both").json()).contains("\"deviceName\":\"acme-runner\"");
        assertThat(simulator.activity("pool").json()).contains("\"deviceName\":\"acme-studio\"");
        assertThat(admin.post("/v3/automations/deploy", quoted("{'fileId':" + bot + "}"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesThePermissionToRunBots() {
        simulator.deny(Permission.RUN_BOTS);

        assertThat(deploy("'unattendedRequest':{'runAsUserIds':[2003]," + ON_DEFAULT + "}")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> deploy(String members) {
        return admin.post(
                "/v4/automations/deploy", quoted("{'botId':" + bot + (members.isEmpty() ? "" : ",") + members + "}"));
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
