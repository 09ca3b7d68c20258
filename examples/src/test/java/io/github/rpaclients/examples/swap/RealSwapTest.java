package io.github.rpaclients.examples.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.controlroom.ControlRoomExtension;
import io.github.rpaclients.testkit.uipath.UiPathExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        "system = uipath-user-licenses",
        "seat = RPADEVNU",
        "from = grace@acme.example",
        "to = ada@acme.example",
        "url = " + uipath.url(),
        "organization = acme",
        "tenant = production",
        "client-id = " + uipath.clientId(),
        "client-secret = " + uipath.clientSecret()
    };

    @Test
    void movesTheSeatOfAnAccount() throws IOException {
        int exitCode = run("--settings", settings(userLicense).toString());

        assertThat(exitCode).isZero();
        assertThat(uipath.lease().user("ada").bundles()).contains("RPADEVNU");
        assertThat(uipath.lease().user("grace").bundles()).doesNotContain("RPADEVNU");
    }

    @Test
    void movesTheSeatOfAControlRoomWithAPassword() throws IOException {
        Path file = settings(
                "system = controlroom-device-licenses",
                "seat = Development",
                "from = grace",
                "to = ada",
                "url = " + controlRoom.url(),
                "username = " + controlRoom.adminUsername(),
                "password = " + controlRoom.adminPassword());

        assertThat(run("--settings", file.toString())).isZero();
        assertThat(controlRoom.user("ada").features()).contains("DEVELOPMENT");
    }

    /** What is wrong, and the sentence that must tell it. */
    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("from = nobody@acme.example", "Nobody in the organization is called nobody@acme.example"),
                Arguments.of("to = nobody@acme.example", "Nobody in the organization is called nobody@acme.example"),
                Arguments.of("to = grace@acme.example", "are the same person; name two"),
                Arguments.of("to = GRACE@acme.example", "are the same person; name two"),
                Arguments.of("seat = GOLDEN", "The organization has no licence GOLDEN; it has "),
                Arguments.of("seat = CTZDEVNU", "grace@acme.example does not hold CTZDEVNU but has ATTUNU, RPADEVNU"),
                Arguments.of("client-secret = " + SECRET, "The client id or the client secret is wrong"),
                Arguments.of("scopes = PM.Everything", "The application may not have the scopes \"PM.Everything\""),
                Arguments.of("organization = nowhere", "A web page came instead of the API's answer"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesInOneSentenceAndChangesNothing(String line, String sentence) throws IOException {
        int exitCode = run("--settings", settings(with(userLicense, line)).toString());

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
        run(
                "--settings",
                settings(with(userLicense, "to = nobody\u001b[2J\u202e@acme.example"))
                        .toString());

        assertThat(out()).contains("nobody?[2J?@acme.example").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void namesAHostThatDoesNotAnswer() throws IOException {
        int nobodyListens;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodyListens = socket.getLocalPort();
        }

        int exitCode = run(
                "--settings",
                settings(with(userLicense, "url = http://127.0.0.1:" + nobodyListens))
                        .toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(out()).contains("No connection to 127.0.0.1:" + nobodyListens + "; check the address");
    }

    /** Settings that cannot be used, and the one sentence that must be all that is printed. */
    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of("system = excel", "swap.properties:10: system is one of uipath-user-licenses, "),
                Arguments.of("clientid = x", "swap.properties:11: unknown key clientid; known here are system, seat, "),
                Arguments.of("client-secret = env:NOT_SET_ANYWHERE", "NOT_SET_ANYWHERE is not set there"),
                Arguments.of("client-secret =", "swap.properties:10: client-secret has no value"),
                Arguments.of("url = cloud.uipath.com", "swap.properties:10: url must be an address such as https://"),
                Arguments.of("url = https://a b", "swap.properties:10: url must be an address such as https://"),
                Arguments.of("deployment = moon", "swap.properties:11: deployment is one of cloud, public-sector, "),
                Arguments.of("organization = a/b", "The organization must be a name or an id"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void complainsInOneSentenceAndSendsNothing(String line, String sentence) throws IOException {
        int exitCode = run("--settings", settings(with(userLicense, line)).toString());

        assertThat(exitCode).isEqualTo(2);
        assertThat(complaint().lines()).singleElement().asString().contains(sentence);
        assertThat(out()).isEmpty();
        assertThat(uipath.requests().all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("required")
    void namesWhatIsMissing(String key) throws IOException {
        int exitCode = run("--settings", settings(without(userLicense, key)).toString());

        assertThat(exitCode).isEqualTo(2);
        assertThat(complaint()).endsWith("swap.properties: " + key + " is missing; add a line " + key + " = ...");
        assertThat(uipath.requests().all()).isEmpty();
    }

    static Stream<String> required() {
        return Stream.of("system", "seat", "from", "to", "organization", "tenant", "client-id", "client-secret");
    }

    @Test
    void namesALineThatIsNone() throws IOException {
        assertThat(run(
                        "--settings",
                        settings("system = uipath-user-licenses", "what is this")
                                .toString()))
                .isEqualTo(2);
        assertThat(complaint()).endsWith("swap.properties:2: a line looks like key = value");
    }

    @Test
    void namesAKeyThatIsThereTwice() throws IOException {
        assertThat(run("--settings", settings("seat = A", "seat = B").toString()))
                .isEqualTo(2);
        assertThat(complaint()).endsWith("swap.properties:2: seat is there twice, first in line 1");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThat(run("--settings", "no-such.properties")).isEqualTo(2);
        assertThat(complaint()).isEqualTo("no-such.properties: there is no such file");
    }

    @Test
    void asksForSettingsOrASimulation() {
        assertThat(run()).isEqualTo(2);
        assertThat(complaint()).contains("--simulate").contains("--settings");
    }

    @Test
    void checksAllFilesBeforeTheFirstSeatMoves() throws IOException {
        Path good = settings(userLicense);

        int exitCode = run("--settings", good.toString(), "--settings", "no-such.properties");

        assertThat(exitCode).isEqualTo(2);
        assertThat(uipath.requests().all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheSampleSettings(String file) {
        Settings sample = Settings.read(Path.of("settings", file), name -> "value-of-" + name);

        assertThat(SwapSystem.of(sample).keys()).contains("seat");
        assertThat(sample.required("from")).startsWith("grace");
    }

    static Stream<String> samples() {
        return Stream.of(
                "uipath-user-licenses.properties",
                "uipath-attended-robots.properties",
                "controlroom-device-licenses.properties");
    }
}
