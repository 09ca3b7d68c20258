package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class ClientCredentialsTest extends UiPathTest {
    private final ClientCredentials credentials = ClientCredentials.of("app-1", SECRET, "OR.Users", "OR.Settings.Read");

    @Test
    void asksForATokenWithAFormBody() throws Exception {
        enqueueToken("t1");
        enqueue(200, "");

        probe(connection(credentials));

        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST /identity_/connect/token HTTP/1.1");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.getHeaders().get("Authorization")).isNull();
        assertThat(request.getBody().utf8())
                .isEqualTo("grant_type=client_credentials&client_id=app-1&client_secret=s3cret%2B%2F%26%3D%2520%7E"
                        + "&scope=OR.Users+OR.Settings.Read");
    }

    @Test
    void sendsTheTokenAsBearer() throws Exception {
        enqueueToken("t1");
        enqueue(200, "");

        probe(connection(credentials));

        server.takeRequest();
        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/acme/production/orchestrator_/probe");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer t1");
    }

    @Test
    void usesOneTokenForManyCalls() throws Exception {
        UiPathConnection connection = connection(credentials);
        enqueueToken("t1");
        enqueue(200, "");
        enqueue(200, "");

        probe(connection);
        probe(connection);

        assertThat(authorizations(3)).containsExactly(null, "Bearer t1", "Bearer t1");
    }

    @Test
    void asksAnewAfterExpiry() throws Exception {
        UiPathConnection connection = connection(credentials);
        enqueueToken("t1");
        enqueue(200, "");
        probe(connection);
        enqueueToken("t2");
        enqueue(200, "");

        clock.forward(Duration.ofHours(1));
        probe(connection);

        assertThat(authorizations(4)).containsExactly(null, "Bearer t1", null, "Bearer t2");
    }

    @Test
    void takesAnHourWhereTheAnswerNamesNoLifetime() throws Exception {
        UiPathConnection connection = connection(credentials);
        enqueue(200, "{\"access_token\":\"t1\",\"expires_in\":null}");
        enqueue(200, "");
        enqueue(200, "");
        probe(connection);

        clock.forward(Duration.ofMinutes(57));
        probe(connection);

        assertThat(authorizations(3)).containsExactly(null, "Bearer t1", "Bearer t1");
    }

    @Test
    void asksAnewAfter401AndRepeatsTheCall() throws Exception {
        UiPathConnection connection = connection(credentials);
        enqueueToken("t1");
        enqueue(401, "{\"message\":\"You are not authenticated!\",\"errorCode\":0}");
        enqueueToken("t2");
        enqueue(200, "");

        probe(connection);

        assertThat(authorizations(4)).containsExactly(null, "Bearer t1", null, "Bearer t2");
    }

    @Test
    void asksTwiceWhereTheTokenEndpointIsDown() {
        enqueue(503, "");
        enqueueToken("t1");
        enqueue(200, "");

        probe(connection(credentials));

        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(pauses).hasSize(1);
    }

    @Test
    void doesNotTellItsSecret() {
        assertThat(credentials).hasToString("ClientCredentials(app-1, [OR.Users, OR.Settings.Read])");
    }

    @Test
    void refusesToStartWithoutAClientId() {
        assertThatThrownBy(() -> ClientCredentials.of(" ", SECRET, "OR.Users"))
                .hasMessage("The client id of the external application is missing");
    }

    @Test
    void refusesToStartWithoutAScope() {
        assertThatThrownBy(() -> ClientCredentials.of("app-1", SECRET, List.of()))
                .hasMessage("Name at least one scope, such as OR.Users");
    }

    @Test
    void refusesSeveralScopesInOneText() {
        assertThatThrownBy(() -> ClientCredentials.of("app-1", SECRET, "OR.Users,OR.Robots"))
                .hasMessage("A scope has a comma in it; give each scope as an argument of its own");
    }

    private List<String> authorizations(int requests) throws InterruptedException {
        assertThat(server.getRequestCount()).isEqualTo(requests);
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            headers.add(server.takeRequest().getHeaders().get("Authorization"));
        }
        return headers;
    }
}
