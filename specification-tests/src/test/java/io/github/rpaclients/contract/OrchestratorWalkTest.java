package io.github.rpaclients.contract;

import static io.github.rpaclients.contract.OrchestratorServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonParser;
import io.github.rpaclients.contract.OrchestratorTable.Row;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.folders.NewFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Walks the table of calls: every operation, every way of answering it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrchestratorWalkTest {
    private static final String ERROR = "{\"message\":\"Something went wrong\",\"errorCode\":1000,\"traceId\":\"t\"}";
    private static final Map<String, Fact> FACTS = new Fixtures("orchestrator")
            .facts().stream().collect(Collectors.toMap(Fact::operation, Function.identity()));

    private OrchestratorServer server;
    private OrchestratorClient client;

    @BeforeAll
    void start() throws IOException {
        server = new OrchestratorServer();
        client = client();
    }

    private OrchestratorClient client() {
        return OrchestratorClient.builder()
                .deployment(UiPathDeployment.hosted(server.server().url("/").uri(), "acme", "production"))
                .credentials(UiPathCredentials.token(Secret.of("pat-of-the-test")))
                .http(HttpOptions.builder().sleeper(pause -> {}).build())
                .build();
    }

    @AfterAll
    void stop() {
        client.close();
        server.close();
    }

    /** A check of one row; the fact is that of its operation. */
    private interface Check {
        void of(Fact fact, Runnable call);
    }

    @TestFactory
    Stream<DynamicTest> everyCall() {
        return OrchestratorTable.rows().stream()
                .flatMap(row -> Stream.of(
                        check(row, "is sent as the facts say", this::matches),
                        check(row, "names scope and permission on 403", this::forbidden),
                        check(row, "is repeated on 429", this::throttled),
                        check(row, "is repeated over a broken connection if it reads", this::broken),
                        check(row, "takes no web page", (fact, call) -> refuses(fact, call, html())),
                        check(
                                row,
                                "takes no answer that was cut",
                                (fact, call) -> misses(fact, call, "{\"Id\":1,\"val")),
                        check(row, "takes no error document", (fact, call) -> misses(fact, call, ERROR)),
                        check(row, "takes no empty object", (fact, call) -> misses(fact, call, "{}")),
                        check(row, "takes no empty answer", (fact, call) -> misses(fact, call, ""))));
    }

    private DynamicTest check(Row row, String what, Check check) {
        return dynamicTest(
                row.operation() + " " + what,
                () -> check.of(fact(row), () -> row.call().accept(client)));
    }

    private static Fact fact(Row row) {
        assertThat(FACTS).containsKey(row.operation());
        return FACTS.get(row.operation());
    }

    private void matches(Fact fact, Runnable call) {
        server.watch(fact.operation());

        call.run();

        assertThat(server.received()).hasSize(1);
        RecordedRequest request = server.received().get(0);
        assertThat(fact.query()).containsAll(request.getUrl().queryParameterNames());
        assertThat(request.getHeaders().values("X-UIPATH-OrganizationUnitId"))
                .isEqualTo(fact.folder() ? List.of("13") : List.of());
        Set<String> members = members(request);
        assertThat(fact.body()).containsAll(members);
        assertThat(members.isEmpty()).isEqualTo(fact.body().isEmpty());
        // the storage is somebody else's
        assertThat(server.stored()).allSatisfy(stored -> {
            assertThat(stored.getHeaders().toString()).doesNotContain("pat-of-the-test", "X-UIPATH");
            assertThat(stored.getHeaders().get("x-ms-blob-type")).isEqualTo("BlockBlob");
            assertThat(stored.getTarget()).endsWith("?sig=a%2Fb%3D");
        });
    }

    private static Set<String> members(RecordedRequest request) {
        if (request.getBody() == null || request.getBody().size() == 0) {
            return Set.of();
        }
        return JsonParser.parseString(request.getBody().utf8()).getAsJsonObject().keySet().stream()
                .filter(member -> !member.equals("ServerSays") && !member.equals("NotSaid"))
                .collect(Collectors.toSet());
    }

    private void forbidden(Fact fact, Runnable call) {
        server.watch(
                fact.operation(),
                new MockResponse.Builder().code(403).body(ERROR).build());

        assertThatThrownBy(call::run).isInstanceOf(ForbiddenException.class).hasMessageContaining(fact.needs());
    }

    private void throttled(Fact fact, Runnable call) {
        server.watch(
                fact.operation(),
                new MockResponse.Builder()
                        .code(429)
                        .addHeader("Retry-After", "1")
                        .build());

        call.run();

        assertThat(server.received()).hasSize(2);
    }

    private void broken(Fact fact, Runnable call) {
        server.watch(
                fact.operation(),
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());

        if (fact.reads()) {
            call.run();
            assertThat(server.received()).hasSize(2);
        } else {
            assertThat(failure(call).outcome()).isEqualTo(RequestOutcome.UNKNOWN);
            assertThat(server.received()).hasSize(1);
        }
    }

    private void refuses(Fact fact, Runnable call, MockResponse answer) {
        server.watch(fact.operation(), answer);

        assertThat(failure(call)).isInstanceOf(UnexpectedAnswerException.class);
        assertThat(server.received()).hasSize(1);
    }

    /** A call that the server tells nothing may be told anything but an error. */
    private void misses(Fact fact, Runnable call, String document) {
        if (fact.isRead() || document.equals(ERROR)) {
            refuses(fact, call, json(document));
        } else {
            server.watch(fact.operation(), json(document));

            call.run();

            assertThat(server.received()).hasSize(1);
        }
    }

    private static ApiException failure(Runnable call) {
        ApiException failure = catchThrowableOfType(ApiException.class, call::run);
        assertThat(failure).isNotNull();
        return failure;
    }

    private static MockResponse html() {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "text/html")
                .body("<html></html>")
                .build();
    }

    /** What the walk is worth: each of these has to make it fail. */
    @Test
    void theWalkNoticesAnotherPathPermissionQueryAndBody() {
        Fact fact = FACTS.get("GET /odata/Folders");
        Runnable call = () -> client.folders().list().toList();

        matches(fact, call);
        forbidden(fact, call);
        assertThatThrownBy(() -> matches(fact.with(fact.path() + "X", fact.permission(), fact.query()), call))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> forbidden(fact.with(fact.path(), "Folders.View", fact.query()), call))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> matches(fact.with(fact.path(), fact.permission(), List.of("$top")), call))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> matches(fact, () -> client.folders().create(NewFolder.of("Finance"))))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void nothingIsSentByAClientThatIsClosed() {
        OrchestratorClient closed = client();
        closed.close();

        assertThat(OrchestratorTable.rows())
                .allSatisfy(row ->
                        assertThatThrownBy(() -> row.call().accept(closed)).isInstanceOf(IllegalStateException.class));
    }
}
