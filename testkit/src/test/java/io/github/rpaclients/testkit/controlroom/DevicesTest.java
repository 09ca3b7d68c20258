package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Devices and as whom bots run there. */
class DevicesTest {
    private static final String LIST = "/v2/devices/list";
    private static final String USERS = "/v1/devices/runasusers/list";
    private static final String DEFAULT = "/v1/devices/runasusers/default";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void listsDevicesWithTheirUsers() {
        JsonObject row = rows(LIST, "{'filter':{'operator':'eq','field':'hostName','value':'acme-runner'}}")
                .get(0);

        assertThat(row.get("id").getAsString()).isEqualTo("41");
        assertThat(row.get("status").getAsString()).isEqualTo("CONNECTED");
        assertThat(row.get("defaultUsers")).hasToString("[{\"id\":\"2003\",\"username\":\"linus\",\"domain\":\"\"}]");
        assertThat(row.keySet()).noneMatch(name -> name.startsWith("$"));
    }

    @Test
    void filtersByNamesThatRowsDoNotHave() {
        simulator.entities("devices").add("{'hostName':'old','status':'OFFLINE','lifespan':'TEMPORARY'}");

        assertThat(hosts("Status", "CONNECTED")).containsExactly("acme-studio", "acme-runner");
        assertThat(hosts("Lifespan", "TEMPORARY")).containsExactly("old");
        assertThat(hosts("DeviceType", "MULTIPLE_USERS")).containsExactly("acme-runner");
        assertThat(hosts("userId", "2001")).containsExactly("acme-studio");
        assertThat(hosts("hostType", "CUSTOMER_WINDOWS")).hasSize(3);
        assertThat(post(LIST, "{'filter':{'operator':'eq','field':'status','value':'CONNECTED'}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void deletesADevice() {
        assertThat(admin.delete("/v1/devices/42").statusCode()).isEqualTo(204);
        assertThat(admin.delete("/v1/devices/42").statusCode()).isEqualTo(404);
        assertThat(simulator.entities("devices").all()).hasSize(1);
    }

    @Test
    void saysWithAMessageAloneThatADeviceDoesNotExist() {
        HttpResponse<String> answer = admin.delete("/v1/devices/77");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Caller.json(answer).keySet()).containsExactly("message");
        assertThat(Caller.json(admin.delete("/v1/devices/none")).keySet())
                .containsExactly("code", "message", "details");
    }

    @Test
    void takesThePermissionToDeleteADevice() {
        simulator.deny(Permission.DELETE_DEVICES);

        assertThat(admin.delete("/v1/devices/42").statusCode()).isEqualTo(403);
    }

    @Test
    void letsBotsRunAsThoseWhoHaveALicenceForIt() {
        simulator.user("ada").features("RUNTIME");

        List<JsonObject> users = rows(USERS, "{'sort':[{'field':'id','direction':'asc'}]}");

        assertThat(users)
                .extracting(JsonObject::toString)
                .containsExactly(
                        "{\"id\":2002,\"username\":\"ada\",\"device\":\"\",\"deviceId\":-1}",
                        "{\"id\":2003,\"username\":\"linus\",\"device\":\"acme-runner\",\"deviceId\":41}");
    }

    @Test
    void givesAUserAnotherDefaultDevice() {
        HttpResponse<String> answer = post(DEFAULT, "{'userId':2003,'deviceId':42}");

        assertThat(answer.body()).isEqualTo("{\"deviceId\":42,\"userId\":2003}");
        assertThat(rows(USERS, "{}").get(0).get("deviceId").getAsInt()).isEqualTo(42);
        assertThat(simulator.entities("devices").json("acme-runner")).contains("\"defaultUsers\":[]");
    }

    @Test
    void leavesAUserWithoutADefaultDevice() {
        assertThat(post(DEFAULT + "/unset", "{'userId':2003}").statusCode()).isEqualTo(200);
        assertThat(rows(USERS, "{}").get(0).get("deviceId").getAsInt()).isEqualTo(-1);
    }

    @Test
    void givesADefaultDeviceToNobodyElse() {
        assertThat(post(DEFAULT, "{'userId':2002,'deviceId':41}").statusCode()).isEqualTo(400);
        assertThat(post(DEFAULT, "{'userId':77,'deviceId':41}").statusCode()).isEqualTo(404);
        assertThat(post(DEFAULT, "{'userId':2003,'deviceId':77}").statusCode()).isEqualTo(404);
        assertThat(post(DEFAULT, "{'userId':2003}").statusCode()).isEqualTo(400);
    }

    @Test
    void knowsNoDevicesInTheOldDialect() {
        try (ControlRoomSimulator old = ControlRoomSimulator.startV1()) {
            assertThat(Caller.adminV1(old).post(LIST, "{}").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void comesBackWithTheCompany() {
        simulator.entities("devices").add("{'hostName':'acme-night','defaultUsers':[{'username':'ada'}]}");
        String company = simulator.json();
        simulator.reset();
        int before = simulator.entities("devices").all().size();

        simulator.load(company);

        assertThat(before).isEqualTo(2);
        assertThat(simulator.json()).isEqualTo(company);
        assertThat(simulator.entities("devices").json("acme-night")).contains("\"id\":\"2002\"");
        simulator.entities("devices").add("{'hostName':'acme-late'}");
        assertThat(simulator.entities("devices").id("acme-late")).isEqualTo("44");
    }

    @Test
    void saysWhatATestCannotMean() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.entities("gadgets"))
                .withMessageContaining("has no set 'gadgets': there are devices");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.entities("devices").add("{'id':41}"))
                .withMessageContaining("41 is taken");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.entities("devices").json("nowhere"))
                .withMessageContaining("has no row of devices 'nowhere': there are 41, 42");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.load("{\"sets\":{\"devices\":[{\"id\":\"41\"},{\"id\":\"41\"}]}}"))
                .withMessageContaining("give every row of a set an id of its own");
    }

    private List<String> hosts(String field, String value) {
        List<String> hosts = new ArrayList<>();
        rows(LIST, "{'filter':{'operator':'eq','field':'" + field + "','value':'" + value + "'}}")
                .forEach(row -> hosts.add(row.get("hostName").getAsString()));
        return hosts;
    }

    private List<JsonObject> rows(String path, String body) {
        List<JsonObject> rows = new ArrayList<>();
        Caller.json(post(path, body)).getAsJsonArray("list").forEach(row -> rows.add(row.getAsJsonObject()));
        return rows;
    }

    private HttpResponse<String> post(String path, String body) {
        return admin.post(path, body.replace('\'', '"'));
    }
}
