package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.internal.Router;
import io.github.rpaclients.testkit.internal.Scripts;
import io.github.rpaclients.testkit.internal.SimulatorServer;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A set that is only stored costs its declaration and a line. */
class EntitySetTest {
    private static final EntityType SETTINGS = new EntityType(
            "Settings",
            EntityType.Key.TEXT,
            1,
            new OdataSchema("SettingsDto")
                    .with(Kind.TEXT, "Id", "Name", "Value", "Secret")
                    .with(Kind.FLAG, "IsOn"),
            "{'Name':null,'Value':'none','IsOn':false,'Id':null}");

    private final Organization organization = new Organization(Deployment.CLOUD, true, Clock.systemUTC());
    private final OrchestratorState state = new OrchestratorState(organization);
    private final Tokens tokens = new Tokens(organization, Duration.ofHours(1));
    private final OrchestratorErrors errors = new OrchestratorErrors();
    private final Router router = new Router();
    private final Service service =
            new Service(router, List.of(""), tokens, organization, errors, new Gate() {}, new Scripts());
    private final EntitySet set = new OrchestratorSets(
                    service,
                    organization,
                    state,
                    errors,
                    new IdentityState(organization),
                    tokens,
                    new BlobStorage(organization, state, tokens))
            .entities(SETTINGS, "OR.Settings")
            .requires("Value")
            .serves()
            .hides("Secret")
            .lists()
            .gets()
            .creates()
            .replaces()
            .deletes();
    private final SimulatorServer server =
            SimulatorServer.start(router, organization::instant, InetAddress.getLoopbackAddress(), 0);
    private final String token = tokens.issue("app", List.of("OR.Settings"));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void keepsWhatItIsTold() throws Exception {
        send(
                "POST",
                "/odata/Settings",
                "{\"Id\":\"O'Brien\",\"Value\":\"1\",\"Tomorrow\":[2.50],\"@odata.type\":\"#x\"}");

        assertThat(send("GET", "/odata/Settings('O''Brien')", "").body())
                .contains("\"Name\":null,\"Value\":\"1\",\"IsOn\":false,\"Id\":\"O'Brien\",\"Tomorrow\":[2.50]}")
                .doesNotContain("#x");
        assertThat(send("GET", "/odata/Settings?$filter=IsOn%20eq%20false&$select=Id", "")
                        .body())
                .contains("\"@odata.count\":1,\"value\":[{\"Id\":\"O'Brien\"}]");
    }

    @Test
    void losesWhatAPutLeavesOutButNotWhatItHides() throws Exception {
        send("POST", "/odata/Settings", "{\"Id\":\"a\",\"Name\":\"x\",\"Value\":\"1\",\"Secret\":\"s3\",\"More\":1}");

        HttpResponse<String> answer = send("PUT", "/odata/Settings('a')", "{\"Id\":\"a\",\"Value\":\"2\"}");

        assertThat(answer.body())
                .endsWith("\"Name\":null,\"Value\":\"2\",\"IsOn\":false,\"Id\":\"a\",\"Secret\":null}");
        assertThat(send("PUT", "/odata/Settings('a')", "{\"Value\":\"3\"}").body())
                .contains("\"Id\":\"a\"");
        assertThat(send("POST", "/odata/Settings", "{\"Id\":\"a\",\"Value\":\"4\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(set.stored().all().toString()).contains("\"Secret\":\"s3\"").doesNotContain("More");
    }

    @Test
    void refusesWhatDoesNotFit() throws Exception {
        assertThat(send("POST", "/odata/Settings", "{\"Id\":\"a\"}").statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "/odata/Settings", "{\"Id\":\"a\",\"Value\":\"1\",\"IsOn\":\"yes\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "/odata/Settings", "[]").statusCode()).isEqualTo(400);
        assertThat(send("GET", "/odata/Settings(a)", "").statusCode()).isEqualTo(400);
        assertThat(send("DELETE", "/odata/Settings('a')", "").statusCode()).isEqualTo(404);
        state.strictBinding(true);
        assertThat(send("POST", "/odata/Settings", "{\"Id\":\"a\",\"Value\":\"1\",\"Tomorrow\":1}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(set.stored().all()).isEmpty();
    }

    @Test
    void deletesAnEntity() throws Exception {
        send("POST", "/odata/Settings", "{\"Id\":\"a\",\"Value\":\"1\"}");

        assertThat(send("DELETE", "/odata/Settings(%27a%27)", "").statusCode()).isEqualTo(204);
        assertThat(send("GET", "/odata/Settings('a')", "").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.url() + path))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}
