package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WlmAutomationsTest {
    private static final String SET = "/v3/wlm/automations";
    private static final String ONE = SET + "/801";
    private static final String FULFIL = "{\"name\":\"Fulfil\",\"fileId\":4711,\"queueId\":701,\"poolId\":9,"
            + "\"runAsUserIds\":[2003],\"zoneId\":\"Europe/Berlin\","
            + "\"botInput\":{\"month\":{\"type\":\"STRING\",\"string\":\"May\"}}}";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final ControlRoomSimulator simulator =
            ControlRoomSimulator.builder().clock(clock).start();
    private final Caller admin = Caller.admin(simulator);

    @BeforeEach
    void addOrders() {
        simulator.addQueue("Orders", "{'order':'TEXT'}");
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void answersACreateAndAListInAnObjectUnlessSet() {
        var answer = admin.post(SET, FULFIL);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"list\":[{\"id\":801,\"name\":\"Fulfil\",\"status\":\"ACTIVE\"")
                .contains("\"runAsUserIds\":[2003],\"queueId\":701,\"poolId\":9,\"priority\":1")
                .contains("\"owner\":2000,\"startedBy\":2000,\"startedOn\":\"2026-03-01T12:00:00Z\"")
                .doesNotContain("botInput");
        assertThat(admin.post(SET + "/list", "{}").body())
                .startsWith("{\"page\":{")
                .contains("\"id\":801");
        simulator.settings().wlmArrays(true);
        assertThat(admin.post(SET + "/list", "{}").body()).startsWith("[{\"id\":801");
        assertThat(admin.post(SET, FULFIL.replace("Fulfil", "Ship")).body()).startsWith("[{\"id\":802");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "fileId":4711         | "fileId":"4711"
            "fileId":4711,        |
            "queueId":701         | "queueId":709
            [2003]                | []
            [2003]                | [7]
            "Fulfil"              | ""
            "zoneId"              | "status":"STOP","zoneId"
            """)
    void refusesWhatIsNoAutomation(String part, String other) {
        String body = FULFIL.replace(part, other == null ? "" : other);

        assertThat(admin.post(SET, body).statusCode()).isEqualTo(400);
    }

    @Test
    void pausesAndGoes() {
        admin.post(SET, FULFIL);

        assertThat(admin.put(ONE, FULFIL.replaceFirst("\\{", "{\"status\":\"PAUSE\",\"version\":0,"))
                        .body())
                .contains("\"status\":\"PAUSE\"", "\"owner\":2000", "\"version\":1");
        assertThat(admin.delete(ONE).statusCode()).isEqualTo(204);
        assertThat(admin.get(ONE).statusCode()).isEqualTo(404);
        assertThat(simulator.queue("Orders").statuses()).isEmpty();
    }

    @Test
    void countsWhatItsBotsHaveDone() {
        admin.post(SET, FULFIL);
        ControlRoomQueue orders = simulator.queue("Orders").add("{'order':'1'}").add("{'order':'2'}");

        ControlRoomWorkItem item = orders.take();
        clock.set(Instant.parse("2026-03-01T12:00:30Z"));
        item.complete("sent");

        assertThat(item.json()).contains("\"automationId\":\"801\"", "\"deviceUserId\":\"2003\"");
        assertThat(admin.get(ONE).body()).contains("\"workItemsProcessed\":1", "\"averageProcessingTime\":30.0");
    }
}
