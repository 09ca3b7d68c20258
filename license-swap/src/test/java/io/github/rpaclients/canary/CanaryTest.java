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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plants a secret wherever one can stand, lets everything succeed and fail, and looks for it wherever one could leak. */
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
    void uipathLeaksNothing(Trouble trouble) {
        try (UiPathSimulator uipath = UiPathSimulator.start();
                TalkativeServer server = new TalkativeServer(uipath.url(), canaries)) {
            canaries.add(uipath.clientSecret());
            try (UiPathConnection connection =
                    uipath(server.url(), uipath, secret(uipath.clientId(), uipath.clientSecret()))) {
                connection.organization();
                server.troubleElsewhere(trouble);
                tryAll(uipathOperations(connection, uipath));
            }
            assertThat(canaries.planted()).contains(uipath.clientSecret());
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
                    tryAll(uipathOperations(connection, uipath).first(3));
                }
            }
        }
        assertNoLeak();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void aGivenTokenLeaksNothing(Trouble trouble) {
        try (UiPathSimulator uipath = UiPathSimulator.start();
                ControlRoomSimulator room = ControlRoomSimulator.start();
                TalkativeServer server = new TalkativeServer(uipath.url(), canaries);
                TalkativeServer roomServer = new TalkativeServer(room.url(), canaries)) {
            server.troubleElsewhere(trouble);
            roomServer.troubleElsewhere(trouble);
            try (UiPathConnection connection =
                    uipath(server.url(), uipath, UiPathCredentials.token(Secret.of(Canaries.GIVEN_TOKEN)))) {
                tryAll(uipathOperations(connection, uipath));
            }
            tryControlRoom(roomServer.url(), Dialect.V2, ControlRoomCredentials.token(Secret.of(Canaries.GIVEN_TOKEN)));
            assertThat(canaries.planted()).contains(Canaries.GIVEN_TOKEN);
        }
        assertNoLeak();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void controlRoomLeaksNothing(Trouble trouble) {
        try (ControlRoomSimulator room = ControlRoomSimulator.start();
                TalkativeServer server = new TalkativeServer(room.url(), canaries)) {
            canaries.add(room.adminApiKey());
            server.troubleElsewhere(trouble);
            tryControlRoom(
                    server.url(),
                    Dialect.V2,
                    ControlRoomCredentials.apiKey(room.adminUsername(), Secret.of(room.adminApiKey())));
            assertThat(canaries.planted()).contains(room.adminApiKey(), Canaries.NEW_USER_PASSWORD);
        }
        assertNoLeak();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void theOldDialectOfTheControlRoomLeaksNothing(Trouble trouble) {
        try (ControlRoomSimulator room = ControlRoomSimulator.startV1();
                TalkativeServer server = new TalkativeServer(room.url(), canaries)) {
            canaries.add(room.adminPassword());
            server.troubleElsewhere(trouble);
            tryControlRoom(
                    server.url(),
                    Dialect.V1,
                    ControlRoomCredentials.password(room.adminUsername(), Secret.of(room.adminPassword())));
            assertThat(canaries.planted()).contains(room.adminPassword(), Canaries.NEW_USER_PASSWORD);
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
                        tryAll(Operations.controlRoom(client).first(3));
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
            tryAll(uipathOperations(connection, uipath));
        }
        tryControlRoom(
                URI.create("http://localhost:1"),
                Dialect.V2,
                ControlRoomCredentials.password("ada", Secret.of(Canaries.WRONG)));

        assertNoLeak();
    }

    /** Of the rest: that there is something to hear, and that nothing is left out. */
    @Test
    void theEavesdropperHearsOfEveryOperation() throws Exception {
        Set<String> covered = new TreeSet<>();
        try (UiPathSimulator uipath = UiPathSimulator.start();
                ControlRoomSimulator room = ControlRoomSimulator.start();
                TalkativeServer server = new TalkativeServer(uipath.url(), canaries);
                TalkativeServer roomServer = new TalkativeServer(room.url(), canaries);
                UiPathConnection connection =
                        uipath(server.url(), uipath, secret(uipath.clientId(), uipath.clientSecret()));
                ControlRoomClient client = controlRoom(
                        roomServer.url(),
                        Dialect.V2,
                        ControlRoomCredentials.apiKey(room.adminUsername(), Secret.of(room.adminApiKey())))) {
            Operations operations = uipathOperations(connection, uipath);
            covered.addAll(operations.byName().keySet());
            tryAll(operations);
            assertThat(Operations.controlRoom(client).byName()).hasSize(Operations.CONTROL_ROOM);
            covered.addAll(Operations.controlRoom(client).byName().keySet());
            tryAll(Operations.controlRoom(client));
        }

        assertThat(covered).containsAll(Operations.declared());
        assertThat(canaries.planted()).contains(Canaries.ROBOT_PASSWORD, Canaries.NEW_USER_PASSWORD, Canaries.EXTRA);
        assertThat(ear.everything())
                .contains("DEBUG io.github.rpaclients.http: ")
                .contains("TRACE io.github.rpaclients.http: [")
                .contains("] --> ")
                .contains("jul okhttp3")
                .contains("listener: ")
                .contains("apiKey\":\"(redacted)\"")
                .contains("\"UserName\":\"grace");
    }

    private void tryControlRoom(URI url, Dialect dialect, ControlRoomCredentials credentials) {
        for (int index = 0; index < Operations.CONTROL_ROOM; index++) {
            // a session each: the client gives up after three lost ones
            try (ControlRoomClient client = controlRoom(url, dialect, credentials)) {
                ear.hear("toString", client + " " + credentials + " " + Operations.newUser());
                tryAll(Operations.controlRoom(client).only(index));
            }
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

    private static Operations uipathOperations(UiPathConnection connection, UiPathSimulator uipath) {
        return Operations.uipath(
                connection,
                uipath.identity().user("ada").id(),
                uipath.identity().group("Developers").id());
    }

    private void tryAll(Operations operations) {
        operations.byName().forEach((name, operation) -> attempt(name, operation));
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
