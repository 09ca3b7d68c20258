package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pools of devices. */
class DevicePoolsTest {
    private static final String POOLS = "/v2/devices/pools";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void writesIdsOnceAsTextsAndOnceAsNumbers() {
        JsonObject pool = Caller.json(create("{'name':'Night','deviceIds':[41],'timeSlice':7,'consumerIds':[2003]}"));
        JsonObject row = list().getAsJsonArray("list").get(0).getAsJsonObject();

        assertThat(pool.get("id")).hasToString("\"61\"");
        assertThat(pool.get("deviceIds")).hasToString("[41]");
        assertThat(pool.get("ownerIds")).hasToString("[2000]");
        assertThat(pool.get("timeSlice")).hasToString("\"7\"");
        assertThat(row.get("id")).hasToString("61");
        assertThat(row.get("deviceIds")).hasToString("[\"41\"]");
        assertThat(row.keySet()).doesNotContain("description", "consumerIds", "timeSlice");
    }

    @Test
    void hasTheListInsideOfThePage() {
        create("{'name':'Night'}");

        JsonObject answer = Caller.json(admin.post(POOLS + "/list", "{}"));

        assertThat(answer.keySet()).containsExactly("page");
        assertThat(answer.getAsJsonObject("page").keySet()).containsExactly("offset", "total", "totalFilter", "list");
    }

    @Test
    void isAsConnectedAsItsDevices() {
        create("{'name':'Night','deviceIds':[41,42]}");
        String all = detailedStatus();
        simulator.entities("devices").set("acme-runner", "status", "'DISCONNECTED'");
        String some = detailedStatus();
        simulator.entities("devices").set("acme-studio", "status", "'OFFLINE'");

        assertThat(all).isEqualTo("ALL_CONNECTED");
        assertThat(some).isEqualTo("SOME_CONNECTED");
        assertThat(detailedStatus()).isEqualTo("ALL_DISCONNECTED");
    }

    @Test
    void replacesAndDeletes() {
        create("{'name':'Night','description':'after hours','deviceIds':[41]}");

        JsonObject pool =
                Caller.json(admin.put(POOLS + "/61", "{\"name\":\"Late\",\"ownerIds\":[2001],\"deviceIds\":[\"42\"]}"));

        assertThat(pool.get("name").getAsString()).isEqualTo("Late");
        assertThat(pool.get("description").getAsString()).isEmpty();
        assertThat(pool.get("createdBy").getAsString()).isEqualTo("2000");
        assertThat(Caller.user(simulator, "ada")
                        .put(POOLS + "/61", "{\"name\":\"Mine\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.delete(POOLS + "/61").statusCode()).isEqualTo(204);
        assertThat(admin.get(POOLS + "/61").statusCode()).isEqualTo(404);
        assertThat(Caller.json(admin.get(POOLS + "/61")).keySet()).containsExactly("message");
    }

    @Test
    void leavesThePoolsOfOthersAlone() {
        create("{'name':'Night','ownerIds':[2001]}");
        simulator.deny(Permission.ADMINISTER_DEVICE_POOLS);

        assertThat(admin.delete(POOLS + "/61").statusCode()).isEqualTo(403);
        assertThat(admin.get(POOLS + "/61").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'name':''}",
                "{'name':'night'}",
                "{'name':'Late','deviceIds':[77]}",
                "{'name':'Late','deviceIds':[41]}",
                "{'name':'Late','ownerIds':[77]}",
                "{'name':'Late','automationScheme':'RANDOM'}",
                "{'name':'Late','timeSlice':'soon'}"
            })
    void refusesWhatIsNoPool(String body) {
        create("{'name':'Night','deviceIds':[41]}");

        assertThat(create(body).statusCode()).isEqualTo(400);
    }

    @Test
    void tellsADeviceItsPool() {
        create("{'name':'Night','deviceIds':[41]}");

        assertThat(admin.post("/v2/devices/list", "{}").body()).contains("\"poolName\":\"Night\"");
    }

    private String detailedStatus() {
        return Caller.json(admin.get(POOLS + "/61")).get("detailedStatus").getAsString();
    }

    private JsonObject list() {
        return Caller.json(admin.post(POOLS + "/list", "{}")).getAsJsonObject("page");
    }

    private HttpResponse<String> create(String body) {
        return admin.post(POOLS, body.replace('\'', '"'));
    }
}
