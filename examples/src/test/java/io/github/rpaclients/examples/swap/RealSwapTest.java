package io.github.rpaclients.examples.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.cli.AccountConnection;
import io.github.rpaclients.swap.files.SwapFiles;
import io.github.rpaclients.testkit.controlroom.ControlRoomExtension;
import io.github.rpaclients.testkit.uipath.UiPathExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same program with settings; the account at the other end is simulated here, and the program does not know. */
class RealSwapTest extends CommandTest {
    private static final String SECRET = "hunter2-hunter2";

    @RegisterExtension
    final UiPathExtension uipath = UiPathExtension.create();

    @RegisterExtension
    final ControlRoomExtension controlRoom = ControlRoomExtension.create();

    private final String before = uipath.lease().json();

    private final String[] userLicense = {
        "# a remark",
        "[account]",
        "system = uipath-user-licenses",
        "url = " + uipath.url(),
        "organization = acme",
        "tenant = production",
        "client-id = " + uipath.clientId(),
        "client-secret = env:CLIENT_SECRET"
    };

    @BeforeEach
    void setVariables() {
        environment.put("CLIENT_SECRET", uipath.clientSecret());
        environment.put("WRONG_SECRET", SECRET);
        environment.put("PASSWORD", controlRoom.adminPassword());
    }

    private int swap(String[] settings, String seat, String from, String to) throws IOException {
        return run("--settings", settings(settings).toString(), "--seat", seat, "--from", from, "--to", to);
    }

    private int swap(String[] settings) throws IOException {
        return swap(settings, "RPADEVNU", "grace@acme.example", "ada@acme.example");
    }

    @Test
    void movesTheSeatOfAnAccount() throws IOException {
        int exitCode = swap(userLicense);

        assertThat(exitCode).isZero();
        assertThat(uipath.lease().user("ada").bundles()).contains("RPADEVNU");
        assertThat(uipath.lease().user("grace").bundles()).doesNotContain("RPADEVNU");
    }

    @Test
    void movesTheSeatOfAControlRoomWithAPassword() throws IOException {
        controlRoom.entities("activities").add("{'userName':'linus','status':'COMPLETED'}");
        String[] settings = {
            "[account]",
            "system = controlroom-device-licenses",
            "url = " + controlRoom.url(),
            "username = " + controlRoom.adminUsername(),
            "password = env:PASSWORD"
        };

        assertThat(swap(settings, "Development", "grace", "ada")).isZero();
        assertThat(controlRoom.user("ada").features()).contains("DEVELOPMENT");
    }

    /** Seat and people that are refused, and the sentence that must tell why. */
    static Stream<Arguments> refusedSwaps() {
        return Stream.of(
                Arguments.of("RPADEVNU nobody@acme.example ada@acme.example", "is called nobody@acme.example"),
                Arguments.of("RPADEVNU grace@acme.example nobody@acme.example", "is called nobody@acme.example"),
                Arguments.of("RPADEVNU grace@acme.example GRACE@acme.example", "are the same person; name two"),
                Arguments.of("GOLDEN grace@acme.example ada@acme.example", "has no licence GOLDEN; it has "),
                Arguments.of(
                        "CTZDEVNU grace@acme.example ada@acme.example",
                        "grace@acme.example does not hold CTZDEVNU but has ATTUNU, RPADEVNU"));
    }

    @ParameterizedTest
    @MethodSource("refusedSwaps")
    void refusesInOneSentenceAndChangesNothing(String words, String sentence) throws IOException {
        String[] swap = words.split(" ");

        assertRefused(swap(userLicense, swap[0], swap[1], swap[2]), sentence);
    }

    /** Settings that the system refuses, and the sentence that must tell why. */
    static Stream<Arguments> refusedSettings() {
        return Stream.of(
                Arguments.of("client-secret = env:WRONG_SECRET", "The client id or the client secret is wrong"),
                Arguments.of("scopes = PM.Everything", "The application may not have the scopes \"PM.Everything\""),
                Arguments.of("organization = nowhere", "A web page came instead of the API's answer"));
    }

    @ParameterizedTest
    @MethodSource("refusedSettings")
    void tellsInOneSentenceWhyTheSystemRefuses(String line, String sentence) throws IOException {
        assertRefused(swap(with(userLicense, line)), sentence);
    }

    private void assertRefused(int exitCode, String sentence) {
        assertThat(exitCode).isEqualTo(1);
        List<String> failed = out().lines()
                .filter(l -> l.contains("FAILED"))
                .map(String::strip)
                .toList();
        assertThat(failed).singleElement().asString().contains(sentence).doesNotContain(SECRET);
        assertThat(out()).contains("REFUSED");
        assertThat(uipath.lease().json()).isEqualTo(before);
    }

    @Test
    void letsNoNameSteerTheTerminal() throws IOException {
        swap(userLicense, "RPADEVNU", "grace@acme.example", "nobody\u001b[2J\u202e@acme.example");

        assertThat(out()).contains("nobody?[2J?@acme.example").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void namesAHostThatDoesNotAnswer() throws IOException {
        int nobodyListens;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodyListens = socket.getLocalPort();
        }

        int exitCode = swap(with(userLicense, "url = http://127.0.0.1:" + nobodyListens));

        assertThat(exitCode).isEqualTo(1);
        assertThat(out()).contains("No connection to 127.0.0.1:" + nobodyListens + "; check the address");
    }

    /** Settings that cannot be used, and the one sentence that must be all that is printed. */
    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of("system = excel", "swap.ini:8: The value of system is none of uipath-user-licenses, "),
                Arguments.of("clientid = x", "swap.ini:9: An account here has no key clientid; write one of system, "),
                Arguments.of("client-secret = env:NOT_SET_ANYWHERE", "NOT_SET_ANYWHERE is not set there"),
                Arguments.of("client-secret = " + SECRET, "swap.ini:8: The value of client-secret would be a secret"),
                Arguments.of("organization = a/b", "The organization must be a name or an id"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void complainsInOneSentenceAndSendsNothing(String line, String sentence) throws IOException {
        int exitCode = swap(with(userLicense, line));

        assertThat(exitCode).isEqualTo(2);
        assertThat(complaint().lines())
                .singleElement()
                .asString()
                .contains(sentence)
                .doesNotContain(SECRET);
        assertThat(out()).isEmpty();
        assertThat(uipath.requests().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "organization", "tenant", "client-id", "client-secret"})
    void namesWhatIsMissing(String key) throws IOException {
        int exitCode = swap(without(userLicense, key));

        assertThat(exitCode).isEqualTo(2);
        assertThat(complaint()).contains("swap.ini:2: The account default has no " + key + "; write " + key + " = ");
        assertThat(uipath.requests().all()).isEmpty();
    }

    @Test
    void namesAFileWithoutAnAccount() throws IOException {
        assertThat(swap(new String[] {"# nothing here"})).isEqualTo(2);
        assertThat(complaint()).startsWith("swap.ini:1: The file has no section [account]; write one");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThat(run("--settings", "no-such.ini", "--seat", "A", "--from", "b", "--to", "c"))
                .isEqualTo(2);
        assertThat(complaint()).isEqualTo("no-such.ini:1: There is no such file; check its name and folder");
    }

    @Test
    void asksForSettingsOrASimulation() {
        assertThat(run()).isEqualTo(2);
        assertThat(complaint()).contains("--simulate").contains("--settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uipath-user-licenses", "uipath-attended-robots", "controlroom-device-licenses"})
    void readsTheSampleSettings(String system) {
        var sample = SwapFiles.account(Path.of("settings", system + ".ini"));

        try (AccountConnection connection =
                AccountConnection.open(sample, name -> Optional.of("value-of-" + name), HttpOptions.defaults())) {
            assertThat(sample.values()).containsEntry("system", system);
            assertThat(connection.seats().system()).isNotEmpty();
        }
    }
}
