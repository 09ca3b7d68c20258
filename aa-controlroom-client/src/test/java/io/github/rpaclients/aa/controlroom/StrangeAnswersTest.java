package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.roles.RoleId;
import io.github.rpaclients.aa.controlroom.users.NewUser;
import io.github.rpaclients.aa.controlroom.users.UserId;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call against answers with status 200 that do not hold what was asked for: never "nothing", never "done". */
class StrangeAnswersTest {
    private static final UserId ADA = UserId.of(7);
    private static final RoleId BASIC = RoleId.of(2);
    private static final NewUser GRACE = NewUser.builder()
            .username("grace")
            .email("grace@acme.example")
            .addRoleIds(BASIC)
            .build();

    private static final List<String> ERRORS = List.of(
            "{\"error\":{\"code\":\"\",\"message\":\"secret-text\",\"details\":\"secret-text\"}}",
            "{\"error\":\"secret-text\"}",
            "{\"errors\":[\"secret-text\"]}",
            "{\"code\":\"secret-text\",\"details\":\"\",\"message\":\"secret-text\"}",
            "{\"Message\":\"secret-text\"}",
            "{\"succeeded\":false,\"errors\":[{\"code\":\"secret-text\",\"description\":\"secret-text\"}]}");

    private static final List<String> DOCUMENTS = List.of(
            "null",
            "{}",
            "true",
            "4711",
            "\"secret-text\"",
            "[]",
            "[null]",
            "[{}]",
            "{\"list\":null}",
            "{\"list\":null,\"page\":{\"totalFilter\":3}}",
            "{\"page\":{\"offset\":0,\"total\":0,\"totalFilter\":0}}",
            "{\"page\":[{\"list\":[]}]}",
            "{\"list\":{}}",
            "{\"list\":\"secret-text\"}",
            "{\"list\":[{}]}",
            "{\"list\":[{\"error\":\"secret-text\"}]}",
            "{\"value\":[]}");

    private static final String USER = "{\"id\":7,\"username\":\"ada\",\"roles\":[{\"id\":2}],\"licenseFeatures\":[]}";
    private static final String TOKEN = "{\"token\":\"eyJhbGciOiJub25lIn0.e30.c2ln\"}";

    private static final MockWebServer SERVER = new MockWebServer();

    private static ControlRoomClient controlRoom;
    private static volatile String document = "";
    private static volatile boolean reading;

    /** A call and the member that its answer has to have. */
    private record Call(String name, String member, Consumer<ControlRoomClient> send) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Call> READS = List.of(
            new Call("users.list", "list", c -> c.users().list().toList()),
            new Call("users.find", "list", c -> c.users().find("ada")),
            new Call("users.get", "username", c -> c.users().get(ADA)),
            new Call("users.update", "roles", c -> c.users().update(ADA, user -> user)),
            new Call("roles.list", "list", c -> c.roles().list().toList()),
            new Call("roles.find", "list", c -> c.roles().find("AAE_Basic")),
            new Call("roles.get", "id", c -> c.roles().get(BASIC)),
            new Call("licenses.counts", "list", c -> c.licenses().counts()),
            new Call("licenses.count", "list", c -> c.licenses().count(LicenseFeature.DEVELOPMENT)));

    private static final List<Call> WRITES = List.of(
            new Call("users.create", "", c -> c.users().create(GRACE)),
            new Call("users.update", "", c -> c.users().update(ADA, user -> user.withFirstName("Ada"))),
            new Call("users.addLicense", "", c -> c.users().addLicense(ADA, LicenseFeature.DEVELOPMENT)),
            new Call("users.delete", "", c -> c.users().delete(ADA)));

    @BeforeAll
    static void startServer() throws IOException {
        SERVER.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body(answerTo(request))
                        .build();
            }
        });
        SERVER.start(InetAddress.getLoopbackAddress(), 0);
        controlRoom = ControlRoomClient.builder()
                .url(URI.create("http://localhost:" + SERVER.getPort()))
                .credentials(ControlRoomCredentials.password("ada", Secret.of("Secret1!")))
                .build();
    }

    @AfterAll
    static void stopServer() {
        controlRoom.close();
        SERVER.close();
    }

    /** Logs everybody in, and answers the read before a write as it should be. */
    private static String answerTo(RecordedRequest request) {
        if (request.getTarget().endsWith("/authentication")) {
            return TOKEN;
        }
        return reading || !"GET".equals(request.getMethod()) ? document : USER;
    }

    static Stream<Arguments> reads() {
        return READS.stream()
                .flatMap(read ->
                        Stream.concat(ERRORS.stream(), DOCUMENTS.stream()).map(answer -> Arguments.of(read, answer)));
    }

    static Stream<Arguments> writes() {
        return WRITES.stream().flatMap(write -> ERRORS.stream().map(answer -> Arguments.of(write, answer)));
    }

    static Stream<Call> allReads() {
        return READS.stream();
    }

    static Stream<Call> allWrites() {
        return WRITES.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("reads")
    void findsNothingInAnAnswerThatDoesNotHoldIt(Call read, String answer) {
        UnexpectedAnswerException failure = failure(true, read, answer);

        assertThat(failure.operation()).contains(" /v2/");
        assertThat(failure.status()).hasValue(200);
        assertThat(failure).hasMessageNotContaining("secret-text").hasNoCause();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allReads")
    void namesTheMemberThatIsMissing(Call read) {
        assertThat(failure(true, read, "{}")).hasMessageContaining(read.member());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("writes")
    void takesNoWriteForDoneThatIsAnsweredWithAnError(Call write, String answer) {
        UnexpectedAnswerException failure = failure(false, write, answer);

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure.status()).hasValue(200);
        assertThat(failure).hasMessageNotContaining("secret-text");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allWrites")
    void takesAWriteForDoneThatIsAnsweredWithTheUser(Call write) {
        reading = false;
        document = USER.replace("{\"id\"", "{\"error\":null,\"errors\":[],\"code\":0,\"message\":\"\",\"id\"");

        write.send().accept(controlRoom);
    }

    private static UnexpectedAnswerException failure(boolean read, Call call, String answer) {
        reading = read;
        document = answer;
        UnexpectedAnswerException failure = catchThrowableOfType(
                UnexpectedAnswerException.class, () -> call.send().accept(controlRoom));
        assertThat(failure).as("the failure").isNotNull();
        return failure;
    }
}
