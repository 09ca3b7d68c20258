package io.github.rpaclients.core.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.Authentication;
import io.github.rpaclients.core.internal.http.Endpoint;
import io.github.rpaclients.core.internal.http.VendorError;
import io.github.rpaclients.core.json.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RawApiTest {
    private final MockWebServer server = new MockWebServer();
    private final Transport transport = Transport.create(
            HttpOptions.builder().sleeper(pause -> {}).maxAnswerBytes(10_000).build());
    private RawApi raw;

    @BeforeEach
    void start() throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
        raw = new RawApi(transport.calls(Endpoint.of(
                server.url("/acme/orchestrator_").uri(),
                Authentication.bearer(TokenProvider.of(Secret.of("t0ken"))),
                VendorError.Reader.none())));
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    @Test
    void readsAnyPathSignedIn() throws Exception {
        answer(200, "{\"value\": [1, 2.50]}");

        JsonValue jobs = raw.get("odata/Jobs", Map.of("$filter", "State eq 'Running'"));

        assertThat(jobs.json()).isEqualTo("{\"value\": [1, 2.50]}");
        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget())
                .isEqualTo("/acme/orchestrator_/odata/Jobs?%24filter=State%20eq%20%27Running%27");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer t0ken");
    }

    @Test
    void sendsABodyAsItWasGiven() throws Exception {
        answer(201, "{\"Id\":5}");
        JsonValue body = JsonValue.of("{\"startInfo\": {\"n\": 1.0}}");

        assertThat(raw.post("odata/Jobs/UiPath.Server.Configuration.OData.StartJobs", body))
                .contains(JsonValue.of("{\"Id\":5}"));

        RecordedRequest request = server.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getBody().utf8()).isEqualTo(body.json());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204})
    void hasNoAnswerWhereTheServerGivesNone(int status) {
        answer(status, "");
        assertThat(raw.delete("odata/Queues(5)")).isEmpty();

        answer(status, "");
        assertThat(raw.put("odata/Queues(5)", JsonValue.of("{}"))).isEmpty();

        answer(status, "");
        assertThat(raw.patch("odata/Queues(5)", JsonValue.of("{}"))).isEmpty();
    }

    @Test
    void doesNotTakeAnEmptyAnswerForOneThatWasAskedFor() {
        answer(200, "");
        assertThatThrownBy(() -> raw.get("odata/Jobs"))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessage("GET /odata/Jobs: 200. The answer is empty where JSON was expected.");
        answer(204, "");
        assertThatThrownBy(() -> raw.get("odata/Jobs"))
                .hasMessage("GET /odata/Jobs: 204. The answer is empty where JSON was expected.");
    }

    @Test
    void repeatsReadsAndNoWriteThatMayBeDone() {
        answer(502, "");
        answer(200, "[]");
        assertThat(raw.get("/odata/Jobs").json()).isEqualTo("[]");

        answer(502, "");
        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> raw.post("odata/Jobs", JsonValue.of("{}")));
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void saysThatAWriteIsDoneWhoseAnswerIsNoJson() {
        answer(200, "done");

        UnexpectedAnswerException failure =
                catchThrowableOfType(UnexpectedAnswerException.class, () -> raw.post("odata/Jobs", JsonValue.of("{}")));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.DONE);
        assertThat(failure.status()).hasValue(200);
    }

    @Test
    void readsTextInTheCharsetThatTheServerNames() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json; charset=iso-8859-1")
                .body(new Buffer().writeString("\"Jürgen\"", StandardCharsets.ISO_8859_1))
                .build());

        assertThat(raw.get("name").asText()).contains("Jürgen");
    }

    @Test
    void refusesBytesThatAreNoText() {
        server.enqueue(new MockResponse.Builder()
                .body(new Buffer().writeUtf8("\"J").writeByte(0xfc).writeUtf8("rgen\""))
                .build());

        assertThatThrownBy(() -> raw.get("name"))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessage("GET /name: 200. The answer is no text in the charset that it names, or in UTF-8.");
    }

    @Test
    void sendsHeadersOfTheCall() throws Exception {
        answer(200, "[]");

        raw.with(CallOptions.builder()
                        .header("X-UIPATH-OrganizationUnitId", "5")
                        .build())
                .get("odata/Jobs");

        assertThat(server.takeRequest().getHeaders().get("X-UIPATH-OrganizationUnitId"))
                .isEqualTo("5");
    }

    @Test
    void streamsWhatIsLargerThanAnyAnswerMayBe() throws Exception {
        byte[] large = new byte[200_000];
        large[199_999] = 7;
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/pdf")
                .body(new Buffer().write(large))
                .build());

        try (Download file = raw.open("file", Map.of("path", "a&b"))) {
            assertThat(file.length()).hasValue(200_000);
            assertThat(file.contentType()).contains("application/pdf");
            assertThat(file.stream().readAllBytes()).isEqualTo(large);
        }
        assertThat(server.takeRequest().getTarget()).isEqualTo("/acme/orchestrator_/file?path=a%26b");
    }

    @Test
    void throwsTheErrorOfAStreamThatIsNotThere() {
        answer(404, "{}");

        assertThatThrownBy(() -> raw.open("file", Map.of())).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example/x",
                "https://evil.example/x",
                "HTTPS:evil",
                "\\\\evil.example",
                "../tenant/odata/Jobs",
                "odata/../../x",
                "odata/%2e%2e/%2E%2e/x",
                "odata/#x",
                "odata/\n"
            })
    void refusesAPathThatLeadsElsewhere(String path) {
        assertThatThrownBy(() -> raw.get(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> raw.delete(path)).isInstanceOf(IllegalArgumentException.class);
        assertThat(server.getRequestCount()).isZero();
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    @Test
    void refusesHalfOfACharacter() {
        assertThatThrownBy(() -> raw.get("odata/\ud800"))
                .hasMessage("The path must not have half of a character in it (a lone surrogate)");
        assertThatThrownBy(() -> raw.get("odata/Jobs", Map.of("$filter", "\ud800")))
                .hasMessageContaining("half of a character");
        assertThatThrownBy(() -> CallOptions.builder().query("a", "\ud800"))
                .hasMessageContaining("half of a character");
        assertThat(server.getRequestCount()).isZero();
    }
}
