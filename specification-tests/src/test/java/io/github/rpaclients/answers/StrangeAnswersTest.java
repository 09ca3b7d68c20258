package io.github.rpaclients.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.rpaclients.answers.Calls.Call;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Function;
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
    private static final String ORGANIZATION = "7c9e1d54-3a60-4b8f-9e21-5d0c8a7b6f43";
    private static final String NO_ERROR = "{\"error\":null,\"errors\":[],\"errorCode\":0,\"code\":0,\"message\":\"\",";

    private static final MockWebServer SERVER = new MockWebServer();

    private static UiPathConnection uipath;
    private static List<Calls> clients;
    private static volatile String answerToGet = "";
    private static volatile String answer = "";

    @BeforeAll
    static void start() throws IOException {
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
        uipath = UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(SERVER.url("/").uri(), ORGANIZATION, "production"))
                .credentials(UiPathCredentials.token(Secret.of("pat")))
                .http(HttpOptions.builder().rateLimits(false).build())
                .organization(OrganizationId.of(ORGANIZATION))
                .build();
        clients = List.of(OrchestratorCalls.of(OrchestratorClient.over(uipath)));
    }

    @AfterAll
    static void stop() {
        uipath.close();
        SERVER.close();
    }

    /** Answers the read before a write in its own way. */
    private static String answerTo(RecordedRequest request) {
        return "GET".equals(request.getMethod()) ? answerToGet : answer;
    }

    static Stream<Arguments> strangeReads() {
        return cells(Calls::reads, client -> client.documents().all());
    }

    static Stream<Arguments> emptyReads() {
        return cells(Calls::reads, client -> List.of("{}"));
    }

    static Stream<Arguments> failedWrites() {
        return cells(Calls::writes, client -> client.documents().errors());
    }

    static Stream<Arguments> writesOfUsers() {
        return cells(
                Calls::writes,
                client -> client.user().stream()
                        .map(user -> user.replaceFirst("\\{", NO_ERROR))
                        .toList());
    }

    private static Stream<Arguments> cells(Function<Calls, List<Call>> calls, Function<Calls, List<String>> documents) {
        return clients.stream()
                .flatMap(client -> calls.apply(client).stream()
                        .flatMap(call -> documents.apply(client).stream()
                                .filter(document -> !isMeaningful(call, document))
                                .map(document -> arguments(client, call, document))));
    }

    /** Nobody is busy of whom the server speaks. */
    private static boolean isMeaningful(Call call, String document) {
        return call.name().equals("users.busy") && document.equals("{\"value\":{}}");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("strangeReads")
    void findsNothingInAnAnswerThatDoesNotHoldIt(Calls client, Call read, String document) {
        UnexpectedAnswerException failure = failure(read, document, document);

        assertThat(failure.operation()).containsPattern(client.operation());
        assertThat(failure.status()).hasValue(200);
        assertThat(failure).hasMessageNotContaining("secret-text").hasNoCause();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("emptyReads")
    void namesTheMemberThatIsMissing(Calls client, Call read, String document) {
        assertThat(failure(read, document, document)).hasMessageContaining(read.member());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("failedWrites")
    void takesNoWriteForDoneThatIsAnsweredWithAnError(Calls client, Call write, String error) {
        UnexpectedAnswerException failure = failure(write, client.user().orElse(error), error);

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure.status()).hasValue(200);
        assertThat(failure).hasMessageNotContaining("secret-text");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("writesOfUsers")
    void takesAWriteForDoneThatIsAnsweredWithTheUser(Calls client, Call write, String user) {
        send(write, client.user().orElseThrow(), user);
    }

    private static UnexpectedAnswerException failure(Call call, String toGet, String toOthers) {
        UnexpectedAnswerException failure =
                catchThrowableOfType(UnexpectedAnswerException.class, () -> send(call, toGet, toOthers));
        assertThat(failure).as("the failure").isNotNull();
        return failure;
    }

    private static void send(Call call, String toGet, String toOthers) {
        answerToGet = toGet;
        answer = toOthers;
        call.send().run();
    }
}
