package io.github.rpaclients.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plants a secret wherever one can stand, lets sign-ins and swaps succeed and fail, and looks for it wherever one could leak. */
class CanaryTest {
    private final Canaries canaries = new Canaries();
    private final Eavesdropper ear = new Eavesdropper();
    private final HttpOptions options = HttpOptions.builder()
            .maxAttempts(2)
            .sleeper(pause -> {})
            .readTimeout(Duration.ofSeconds(5))
            .listener(attempt ->
                    ear.hear("listener", attempt + attempt.method() + attempt.pathTemplate() + attempt.failure()))
            .build();

    @AfterEach
    void silence() {
        ear.close();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void swapsLeakNothing(Trouble trouble) {
        try (UiPathSimulator uipath = UiPathSimulator.start();
                ControlRoomSimulator room = ControlRoomSimulator.start();
                TalkativeServer server = new TalkativeServer(uipath.url(), canaries);
                TalkativeServer roomServer = new TalkativeServer(room.url(), canaries)) {
            canaries.add(uipath.clientSecret());
            canaries.add(room.adminApiKey());
            try (UiPathConnection connection =
                    uipath(server.url(), uipath, secret(uipath.clientId(), uipath.clientSecret()))) {
                connection.organization();
                server.troubleElsewhere(trouble);
                tryAll(Operations.uipath(connection));
            }
            roomServer.troubleElsewhere(trouble);
            tryControlRoom(
                    roomServer.url(),
                    Dialect.V2,
                    ControlRoomCredentials.apiKey(room.adminUsername(), Secret.of(room.adminApiKey())));
            assertThat(canaries.planted()).contains(uipath.clientSecret(), room.adminApiKey());
        }
        assertNoLeak();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void signingInToUiPathLeaksNothing(Trouble trouble) {
        try (UiPathSimulator uipath = UiPathSimulator.start();
                TalkativeServer server = new TalkativeServer(uipath.url(), canaries)) {
            canaries.add(uipath.clientSecret());
            server.troubleAtSignIn(trouble);
            for (String secret : Set.of(uipath.clientSecret(), Canaries.WRONG)) {
                try (UiPathConnection connection = uipath(server.url(), uipath, secret(uipath.clientId(), secret))) {
                    tryAll(Operations.uipath(connection));
                }
            }
        }
        assertNoLeak();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void signingInToTheControlRoomLeaksNothing(Trouble trouble) {
        for (Dialect dialect : Dialect.values()) {
            try (ControlRoomSimulator room =
                            dialect == Dialect.V1 ? ControlRoomSimulator.startV1() : ControlRoomSimulator.start();
                    TalkativeServer server = new TalkativeServer(room.url(), canaries)) {
                canaries.add(room.adminPassword());
                server.troubleAtSignIn(trouble);
                for (String secret : Set.of(room.adminPassword(), Canaries.WRONG)) {
                    ControlRoomCredentials password =
                            ControlRoomCredentials.password(room.adminUsername(), Secret.of(secret));
                    try (ControlRoomClient client = controlRoom(server.url(), dialect, password)) {
                        tryAll(Operations.controlRoom(client));
                    }
                }
            }
        }
        assertNoLeak();
    }

    @Test
    void anUnreachableServerLeaksNothing() {
        try (UiPathSimulator uipath = UiPathSimulator.start();
                UiPathConnection connection =
                        uipath(URI.create("http://localhost:1"), uipath, secret(uipath.clientId(), Canaries.WRONG))) {
            tryAll(Operations.uipath(connection));
        }
        tryControlRoom(
                URI.create("http://localhost:1"),
                Dialect.V2,
                ControlRoomCredentials.password("ada", Secret.of(Canaries.WRONG)));

        assertNoLeak();
    }

    private void tryControlRoom(URI url, Dialect dialect, ControlRoomCredentials credentials) {
        try (ControlRoomClient client = controlRoom(url, dialect, credentials)) {
            ear.hear("toString", client + " " + credentials);
            tryAll(Operations.controlRoom(client));
        }
    }

    private ControlRoomClient controlRoom(URI url, Dialect dialect, ControlRoomCredentials credentials) {
        return ControlRoomClient.builder()
                .url(url)
                .dialect(dialect)
                .credentials(credentials)
                .allowPlainHttp()
                .http(options)
                .build();
    }

    private UiPathConnection uipath(URI url, UiPathSimulator uipath, UiPathCredentials credentials) {
        UiPathDeployment deployment = UiPathDeployment.hosted(url, uipath.organization(), uipath.tenant());
        UiPathConnection connection = UiPathConnection.builder()
                .deployment(deployment)
                .credentials(credentials)
                .organization(OrganizationId.of(uipath.organizationId()))
                .http(options)
                .build();
        ear.hear("toString", connection + " " + deployment + " " + credentials + " " + options);
        return connection;
    }

    private static ClientCredentials secret(String clientId, String secret) {
        return ClientCredentials.of(
                clientId,
                Secret.of(secret),
                "OR.Users",
                "OR.Settings.Read",
                "PM.License",
                "PM.User.Read",
                "PM.RobotAccount",
                "PM.Group");
    }

    private void tryAll(Map<String, Callable<?>> operations) {
        operations.forEach(this::attempt);
        ear.hearThreads();
    }

    private void attempt(String name, Callable<?> operation) {
        try {
            ear.hear(name, String.valueOf(operation.call()));
        } catch (Exception | AssertionError e) {
            ear.hearOf(name, e);
        }
    }

    private void assertNoLeak() {
        canaries.assertNotIn("what was logged, thrown or told", ear.everything());
    }
}
