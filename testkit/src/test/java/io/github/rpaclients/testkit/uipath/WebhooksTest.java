package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Webhooks are kept, and nobody is called. */
class WebhooksTest {
    private static final String NS = "/UiPath.Server.Configuration.OData.";
    private static final String WEBHOOK = "{\"Name\":\"Watch\",\"Url\":\"https://watch/\",\"Enabled\":true,"
            + "\"Secret\":\"s3cret\",\"SubscribeToAllEvents\":false,\"AllowInsecureSsl\":false,"
            + "\"Events\":[{\"EventType\":\"job.faulted\"}]}";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("OR.Webhooks");
    private final String watch = "/odata/Webhooks("
            + Wire.json(wire.orchestrator("POST", "/odata/Webhooks", WEBHOOK)).get("Id") + ")";

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void neverShowsTheSecret() {
        assertThat(send("GET", watch, "").body()).contains("\"Secret\":null").doesNotContain("s3cret");
        assertThat(uipath.orchestrator().json()).contains("s3cret");
    }

    @Test
    void aPatchChangesWhatItHas() {
        HttpResponse<String> answer = send("PATCH", watch, "{\"Enabled\":false,\"Id\":99}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"Enabled\":false", "job.faulted").doesNotContain(":99");
        assertThat(uipath.orchestrator().json()).contains("s3cret");
        assertThat(send("PATCH", watch, "{\"Enabled\":\"no\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void aPutKeepsTheSecretAndLosesTheEventsThatItLeavesOut() {
        send("PUT", watch, "{\"Name\":\"Watch\",\"Url\":\"https://watch/\",\"Enabled\":true}");

        assertThat(send("GET", watch, "").body()).contains("\"Events\":[]");
        assertThat(uipath.orchestrator().json()).contains("s3cret");
    }

    @Test
    void answersAPingAndKnowsKindsOfEvents() {
        HttpResponse<String> ping = send("POST", watch + NS + "Ping", "");

        assertThat(ping.statusCode()).isEqualTo(202);
        assertThat(ping.body()).contains("\"Type\":\"ping\"");
        assertThat(send("GET", "/odata/Webhooks" + NS + "GetEventTypes", "").body())
                .contains("{\"Name\":\"job.faulted\",\"Group\":\"job\"}");
        assertThat(send("DELETE", watch, "").statusCode()).isEqualTo(204);
        assertThat(send("POST", watch + NS + "Ping", "").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return wire.orchestrator(method, path, body);
    }
}
