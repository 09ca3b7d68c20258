package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkItemModelsTest {
    private static final String V3 = "/v3/wlm/workitemmodels";
    private static final String V4 = "/v4/wlm/workitemmodels";
    private static final String INVOICE =
            "{\"name\":\"Invoice\",\"attributes\":[{\"name\":\"invoice\"},{\"name\":\"amount\",\"type\":\"NUMBER\"}]}";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void writesNumbersInVersion3AndTextsInVersion4() {
        assertThat(admin.post(V4, INVOICE).body())
                .startsWith("{\"id\":\"501\",\"name\":\"Invoice\",\"createdBy\":\"2000\"")
                .contains("\"attributes\":[{\"id\":\"50101\",\"name\":\"invoice\",\"type\":\"TEXT\"},"
                        + "{\"id\":\"50102\",\"name\":\"amount\",\"type\":\"NUMBER\"}]");
        assertThat(admin.get(V3 + "/501").body()).startsWith("{\"id\":501,").contains("\"id\":50102,");
        assertThat(admin.get(V4 + "/501").body()).startsWith("{\"id\":\"501\",");
        assertThat(admin.post(V3 + "/list", "{}").body()).contains("\"totalFilter\":1", "\"id\":501,");
    }

    @Test
    void createsWith200InBothVersions() {
        assertThat(admin.post(V4, INVOICE).statusCode()).isEqualTo(200);
        assertThat(admin.post(V3, INVOICE.replace("Invoice", "Order")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"invoice\"}",
                "{\"name\":\"x\",\"attributes\":[{}]}",
                "{\"name\":\"x\",\"attributes\":[\"a\"]}",
                "{\"name\":\"x\",\"attributes\":[{\"name\":\"a\"},{\"name\":\"A\"}]}",
                "{\"name\":\"x\",\"attributes\":[{\"name\":\"a\",\"type\":\"LIST\"}]}"
            })
    void refusesWhatIsNoModelOrIsThereAlready(String model) {
        admin.post(V4, INVOICE);

        assertThat(admin.post(V4, model).statusCode()).isEqualTo(400);
    }

    @Test
    void deletesNoModelThatAQueueHas() {
        simulator.addQueue("Orders", "{'order':'TEXT'}");
        admin.post(V4, INVOICE);

        assertThat(admin.delete(V3 + "/501").statusCode()).isEqualTo(400);
        assertThat(admin.delete(V3 + "/502").statusCode()).isEqualTo(204);
        assertThat(admin.delete(V3 + "/502").statusCode()).isEqualTo(404);
    }

    @Test
    void writesTheCodeOfAnErrorAsANumber() {
        assertThat(admin.get(V4 + "/7").body()).startsWith("{\"code\":404,");
    }
}
