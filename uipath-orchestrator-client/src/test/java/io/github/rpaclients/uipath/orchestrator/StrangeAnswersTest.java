package io.github.rpaclients.uipath.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.roles.RoleId;
import io.github.rpaclients.uipath.orchestrator.users.RobotType;
import io.github.rpaclients.uipath.orchestrator.users.UserFields;
import io.github.rpaclients.uipath.orchestrator.users.UserId;
import java.io.IOException;
import java.net.InetAddress;
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
    private static final UserId ADA = UserId.of(13);

    private static final List<String> ERRORS = List.of(
            "{\"error\":{\"code\":\"\",\"message\":\"secret-text\",\"details\":\"secret-text\"}}",
            "{\"error\":\"secret-text\"}",
            "{\"errors\":[\"secret-text\"]}",
            "{\"message\":\"secret-text\",\"errorCode\":1002,\"resourceIds\":null}",
            "{\"Message\":\"secret-text\"}",
            "{\"succeeded\":false,\"errors\":[{\"code\":\"secret-text\",\"description\":\"secret-text\"}]}");

    private static final List<String> DOCUMENTS = List.of(
            "null",
            "{}",
            "true",
            "4711",
            "\"secret-text\"",
            "[null]",
            "[{}]",
            "[{\"error\":\"secret-text\"}]",
            "{\"value\":null}",
            "{\"value\":null,\"@odata.count\":3}",
            "{\"value\":{}}",
            "{\"value\":{\"secret-text\":true}}",
            "{\"value\":\"secret-text\"}",
            "{\"value\":[{}]}",
            "{\"value\":[{\"Id\":\"secret-text\",\"Key\":\"secret-text\",\"Value\":true}]}",
            "{\"results\":[]}");

    private static final MockWebServer SERVER = new MockWebServer();

    private static OrchestratorClient orchestrator;
    private static volatile String document = "";
    private static volatile boolean reading;

    /** A call and the member that its answer has to have. */
    private record Call(String name, String member, Consumer<OrchestratorClient> send) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Call> READS = List.of(
            new Call("users.list", "value", o -> o.users().list().toList()),
            new Call("users.find", "value", o -> o.users().find(UserFields.USER_NAME.eq("ada"))),
            new Call("users.get", "Id", o -> o.users().get(ADA)),
            new Call("users.update", "Id", o -> o.users().update(ADA, user -> user)),
            new Call("users.validate", "value", o -> o.users().validate(List.of(ADA))),
            new Call("roles.list", "value", o -> o.roles().list().toList()),
            new Call("directory.permissions", "an array", o -> o.directory().permissions("ada", "")),
            new Call("settings.license", "Allowed", o -> o.settings().license()));

    private static final List<Call> WRITES = List.of(
            new Call("users.update", "", o -> o.users().update(ADA, user -> user.withName("Ada"))),
            new Call("users.provisionRobot", "", o -> o.users().provisionRobot(ADA, RobotType.STUDIO)),
            new Call("users.delete", "", o -> o.users().delete(ADA)),
            new Call("users.assignRoles", "", o -> o.users().assignRoles(ADA, List.of(RoleId.of(2)))),
            new Call("users.changeCulture", "", o -> o.users().changeCulture(ADA, "en")),
            new Call("users.changeOwnCulture", "", o -> o.users().changeOwnCulture("en")));

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
        orchestrator = OrchestratorClient.builder()
                .deployment(UiPathDeployment.hosted(SERVER.url("/").uri(), "acme", "production"))
                .credentials(UiPathCredentials.token(Secret.of("pat")))
                .build();
    }

    @AfterAll
    static void stopServer() {
        orchestrator.close();
        SERVER.close();
    }

    /** The read before a write is answered as it should be. */
    private static String answerTo(RecordedRequest request) {
        return reading || !"GET".equals(request.getMethod()) ? document : "{\"Id\":13,\"Name\":\"A\"}";
    }

    static Stream<Arguments> reads() {
        return READS.stream()
                .flatMap(read -> Stream.concat(ERRORS.stream(), DOCUMENTS.stream())
                        .filter(answer -> !isMeaningful(read, answer))
                        .map(answer -> Arguments.of(read, answer)));
    }

    /** Nobody is busy of whom the server speaks. */
    private static boolean isMeaningful(Call read, String answer) {
        return read.name().equals("users.validate") && answer.equals("{\"value\":{}}");
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

        assertThat(failure.operation()).startsWith("GET /");
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
        document = "{\"Id\":13,\"error\":null,\"errors\":[],\"errorCode\":0,\"message\":\"\"}";

        write.send().accept(orchestrator);
    }

    private static UnexpectedAnswerException failure(boolean read, Call call, String answer) {
        reading = read;
        document = answer;
        UnexpectedAnswerException failure = catchThrowableOfType(
                UnexpectedAnswerException.class, () -> call.send().accept(orchestrator));
        assertThat(failure).as("the failure").isNotNull();
        return failure;
    }
}
