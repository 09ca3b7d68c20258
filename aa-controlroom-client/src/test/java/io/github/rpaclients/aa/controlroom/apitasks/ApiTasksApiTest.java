package io.github.rpaclients.aa.controlroom.apitasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomBuilder;
import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.http.HttpOptions;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiTasksApiTest {
    private static final String ACCESS = "POST /orchestrator/v1/hotbot/config/accessdetails";

    private final ScriptedServer server = new ScriptedServer();
    private final ScriptedServer cloud = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
        cloud.close();
    }

    @Test
    void callsABotWithItsOwnTokenAndNotWithOurs() {
        server.on(
                ACCESS,
                200,
                "{\"accessDetails\":{\"Bots\\\\Rates\":{\"url\":\"" + cloud.url()
                        + "/run/83?key=1\",\"headers\":{\"X-Authorization\":\"of-the-task\"}}},\"errors\":{}}");
        cloud.on("POST /run/83?key=1", 200, "{\"botOutput\":{\"rate\":{\"type\":\"NUMBER\",\"number\":\"1.08\"}}}");

        ApiTaskEndpoint rates = client.apiTasks().endpoint("Bots\\Rates");
        Map<String, BotValue> output = client.apiTasks().run(rates, Map.of("currency", BotValue.text("EUR")));

        assertThat(output.get("rate").asNumber()).contains(new BigDecimal("1.08"));
        RecordedRequest request = cloud.received("POST /run/83?key=1").get(0);
        assertThat(request.getHeaders().values("X-Authorization")).containsExactly("of-the-task");
        assertThat(request.getBody().utf8())
                .isEqualTo("{\"botInput\":{\"currency\":{\"type\":\"STRING\",\"string\":\"EUR\"}}}");
    }

    @Test
    void callsABotInTheClearOnlyWhereTheApplicationAllowsIt() {
        cloud.on("POST /run", 200, "{\"botOutput\":{}}");
        ApiTaskEndpoint elsewhere = new ApiTaskEndpointBuilder()
                .url(Secret.of("http://bots.example:" + cloud.url().getPort() + "/run"))
                .build();

        assertThatThrownBy(() -> run(elsewhere, server.client()))
                .isInstanceOfSatisfying(
                        ConnectionException.class, e -> assertThat(e.outcome()).isEqualTo(RequestOutcome.NOT_SENT))
                .hasMessageContaining("allowPlainHttp()");
        assertThat(run(elsewhere, server.client().allowPlainHttp())).isEmpty();
        assertThat(cloud.received("POST /run")).hasSize(1);
    }

    /** Every name leads to this machine. */
    private static Map<String, BotValue> run(ApiTaskEndpoint endpoint, ControlRoomBuilder builder) {
        OkHttpClient here = new OkHttpClient.Builder()
                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .build();
        try (ControlRoomClient client =
                builder.http(HttpOptions.builder().okHttpClient(here).build()).build()) {
            return client.apiTasks().run(endpoint, Map.of());
        }
    }

    @Test
    void saysWhyThereIsNoAddress() {
        server.on(
                ACCESS,
                200,
                "{\"accessDetails\":{},\"errors\":{\"Gone\":{\"code\":\"E404\",\"message\":\"No such bot\"}}}");

        assertThatThrownBy(() -> client.apiTasks().endpoint("Gone"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("[E404] No such bot");
        assertThatThrownBy(() -> client.apiTasks().endpoint("Other")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void quotesNothingOfAnEndpointThatCannotBeCalled() {
        ApiTaskEndpoint nowhere =
                new ApiTaskEndpointBuilder().url(Secret.of("s3cret")).build();
        ApiTaskEndpoint odd = new ApiTaskEndpointBuilder()
                .url(Secret.of(cloud.url().toString()))
                .putHeaders("X-Odd", Secret.of("s3cret\n"))
                .build();

        for (ApiTaskEndpoint endpoint : new ApiTaskEndpoint[] {nowhere, odd}) {
            assertThatThrownBy(() -> client.apiTasks().run(endpoint, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("s3cret")
                    .hasNoCause();
        }
    }
}
