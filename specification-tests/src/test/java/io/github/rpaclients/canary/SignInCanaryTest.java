package io.github.rpaclients.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.uipath.AuthorizationCode;
import io.github.rpaclients.uipath.BrowserSignIn;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.FederatedCredentials;
import io.github.rpaclients.uipath.PasswordCredentials;
import io.github.rpaclients.uipath.RefreshTokenCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs in in every way there is, with every log at its finest, and looks for what was sent and what was given. */
class SignInCanaryTest {
    private static final Pattern SECRET_FIELD =
            Pattern.compile("(?:^|&)(client_secret|client_assertion|code|code_verifier|refresh_token)=([^&]+)");

    private final Eavesdropper ear = new Eavesdropper();
    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger given = new AtomicInteger();
    private final Set<String> fields = new ConcurrentSkipListSet<>();
    private final Set<String> secrets = new ConcurrentSkipListSet<>();
    private final HttpOptions options = HttpOptions.builder()
            .maxAttempts(1)
            .readTimeout(Duration.ofSeconds(5))
            .build();
    private volatile int status;

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void end() {
        server.close();
        ear.close();
    }

    /** Gives new secrets of every name; in trouble it quotes what it was sent, as a message and as a path of JSON. */
    private MockResponse answer(RecordedRequest request) {
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        Matcher field = SECRET_FIELD.matcher(body);
        while (field.find()) {
            fields.add(field.group(1));
            secrets.add(field.group(2));
        }
        String quoted = new com.google.gson.JsonPrimitive(body).toString();
        String json = status == 200
                ? "{\"access_token\":" + secret() + ",\"refresh_token\":" + secret() + ",\"id_token\":" + secret()
                        + ",\"token\":" + secret() + ",\"result\":" + secret() + ",\"success\":true,\"apiKey\":"
                        + secret() + ",\"expires_in\":3600}"
                : "{\"error\":\"invalid_grant\",\"error_description\":" + quoted + ",\"message\":" + quoted
                        + ",\"code\":" + quoted + "," + quoted + ":1}";
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .addHeader("Set-Cookie", "session=" + secret().replace("\"", ""))
                .body(json)
                .build();
    }

    private String secret() {
        String secret = "c4nary-given-" + given.incrementAndGet() + "-";
        secrets.add(secret);
        return "\"" + secret + "\"";
    }

    private Secret planted(String secret) {
        secrets.add(secret);
        return Secret.of(secret);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 401, 500})
    void noSignInShowsASecret(int status) throws Exception {
        this.status = status;

        tryUiPath(ClientCredentials.of("app-1", planted("c4nary-client-secret"), "OR.Users"));
        tryUiPath(
                FederatedCredentials.of("app-1", () -> planted("c4nary-client.assertion-of.three-parts"), "OR.Users"));
        tryUiPath(PasswordCredentials.of("Default", "ada", planted("c4nary-password")));
        tryUiPath(UiPathCredentials.token(planted("c4nary-token")));
        tryUiPath(RefreshTokenCredentials.of("app-1", planted("c4nary-refresh-token"))
                .withClientSecret(planted("c4nary-refreshing-client-secret")));
        tryBrowser(AuthorizationCode.of("app-1", redirect(), "OR.Users", "offline_access")
                .withClientSecret(planted("c4nary-browser-client-secret")));
        for (Dialect dialect : Dialect.values()) {
            tryControlRoom(dialect, ControlRoomCredentials.password("ada", planted("c4nary-room-password")));
            tryControlRoom(dialect, ControlRoomCredentials.apiKey("ada", planted("c4nary-api-key")));
            tryControlRoom(dialect, ControlRoomCredentials.token(planted("c4nary-room-token")));
        }

        assertThat(fields)
                .as("of the forms")
                .containsExactlyInAnyOrder(
                        "client_secret", "client_assertion", "code", "code_verifier", "refresh_token");
        Set<String> shown = new TreeSet<>();
        // the browser's and the redirect server's, which are the JDK's; their code is of no use without the verifier
        String everything = ear.everything()
                .lines()
                .filter(line -> !line.startsWith("jul jdk.internal.") && !line.startsWith("jul com.sun."))
                .collect(Collectors.joining("\n"));
        assertThat(everything)
                .contains("grant_type=authorization_code", "TRACE io.github.rpaclients.http: [", "] <-- POST");
        secrets.stream().filter(everything::contains).forEach(shown::add);
        assertThat(shown).as("what was logged, thrown or told").isEmpty();
    }

    private void tryUiPath(UiPathCredentials credentials) {
        attempt(() -> {
            try (UiPathConnection connection = UiPathConnection.builder()
                    .deployment(deployment())
                    .credentials(credentials)
                    .http(options)
                    .build()) {
                ear.hear("toString", connection + " " + credentials);
                return connection.organization();
            }
        });
    }

    private void tryBrowser(AuthorizationCode application) {
        try (Transport transport = Transport.create(options)) {
            attempt(() -> {
                try (BrowserSignIn signIn = application.begin(deployment(), transport)) {
                    String state = HttpUrl.get(signIn.authorizeUrl().toString()).queryParameter("state");
                    secrets.add(String.valueOf(state));
                    planted("c4nary-authorization-code");
                    open(application, "code=c4nary-authorization-code&state=" + state);
                    return String.valueOf(signIn.complete());
                }
            });
        }
    }

    /** The page waits for nobody: the code is kept until somebody asks for it. */
    private void open(AuthorizationCode application, String query) throws Exception {
        URI redirect = URI.create(application.toString().replaceAll(".*(http://[^)]+)\\)", "$1") + "?" + query);
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(redirect).build(), HttpResponse.BodyHandlers.discarding());
    }

    private void tryControlRoom(Dialect dialect, ControlRoomCredentials credentials) {
        attempt(() -> {
            try (ControlRoomClient client = ControlRoomClient.builder()
                    .url(server.url("/").uri())
                    .dialect(dialect)
                    .credentials(credentials)
                    .http(options)
                    .build()) {
                ear.hear("toString", client + " " + credentials);
                return client.roles().list().toList();
            }
        });
    }

    private void attempt(java.util.concurrent.Callable<?> work) {
        try {
            ear.hear("result", String.valueOf(work.call()));
        } catch (Exception e) {
            ear.hearOf("failure", e);
        }
    }

    private UiPathDeployment deployment() {
        return UiPathDeployment.automationSuite(server.url("/").uri(), "acme", "production");
    }

    private static URI redirect() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://localhost:" + free.getLocalPort() + "/signed-in");
        }
    }
}
