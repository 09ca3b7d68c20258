package io.github.rpaclients.contract;

import static io.github.rpaclients.contract.ContractServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the table of calls of each client: every operation, every way of answering it. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.github.rpaclients.contract.Contracts#all")
class WalkTest<C extends AutoCloseable> {
    private static final String SECRET = "secret-text";

    /** With status 200, and nothing that anybody asked for. */
    private static final List<String> STRANGE =
            List.of("", "{}", "{\"Id\":1,\"val", "null", "true", "4711", "\"" + SECRET + "\"", "[null]", "[{}]");

    private static final List<String> ERRORS = List.of(
            "{\"error\":{\"code\":\"\",\"message\":\"" + SECRET + "\",\"details\":\"" + SECRET + "\"}}",
            "{\"error\":\"" + SECRET + "\"}",
            "{\"errors\":[\"" + SECRET + "\"]}",
            "{\"Message\":\"" + SECRET + "\"}",
            "{\"succeeded\":false,\"errors\":[{\"code\":\"" + SECRET + "\",\"description\":\"" + SECRET + "\"}]}");

    /** What errors have, as a server may send it with everything. */
    private static final String NO_ERROR = "{\"error\":null,\"errors\":[],\"errorCode\":0,\"code\":0,\"message\":\"\"}";

    private static final Pattern PART = Pattern.compile("form-data; name=\"([^\"]*)\"");

    private final Contract<C> contract;
    private final Fixtures fixtures;
    private final Map<String, Fact> facts;
    private final ContractServer server;
    private final List<C> clients = new ArrayList<>();

    WalkTest(Contract<C> contract) {
        this.contract = contract;
        this.fixtures = new Fixtures(contract.name());
        this.facts = fixtures.facts().stream().collect(Collectors.toMap(Fact::operation, Function.identity()));
        this.server = new ContractServer(fixtures);
    }

    @BeforeEach
    void start() throws IOException {
        server.start();
        client();
    }

    private C client() {
        C client = contract.client(server.url(), Contracts.PAUSELESS);
        clients.add(client);
        return client;
    }

    @AfterEach
    void stop() throws Exception {
        for (C client : clients) {
            client.close();
        }
        server.close();
    }

    /** A check of one row; the fact is that of its operation. */
    private interface Check {
        void of(Fact fact, Runnable call);
    }

    @TestFactory
    Stream<DynamicTest> everyCall() {
        return contract.rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(
                                check(row, "is sent as the facts say", this::matches),
                                check(row, "names scope and permission on 403", this::forbidden),
                                check(row, "is repeated on 429", this::throttled),
                                check(row, "is repeated over a broken connection if it reads", this::broken),
                                check(row, "takes no web page", (fact, call) -> refuses(fact, call, html()))),
                        fact(row).isFile()
                                ? Stream.of()
                                : Stream.of(
                                        check(row, "takes no error for an answer", this::takesNoError),
                                        check(row, "takes no answer for an error", this::takesNoAnswerForOne),
                                        check(row, "takes nothing else for an answer", this::takesNothingElse))));
    }

    private DynamicTest check(Row<C> row, String what, Check check) {
        return dynamicTest(
                row + " " + what, () -> check.of(fact(row), () -> row.call().accept(clients.get(0))));
    }

    private Fact fact(Row<C> row) {
        assertThat(facts).containsKey(row.operation());
        return facts.get(row.operation());
    }

    private void matches(Fact fact, Runnable call) {
        server.watch(fact.operation());

        call.run();

        assertThat(server.received()).hasSize(1);
        RecordedRequest request = server.received().get(0);
        contract.inspect(fact, request);
        assertThat(headers(request)).anyMatch(header -> header.contains(Contract.TOKEN));
        assertThat(fact.query()).containsAll(request.getUrl().queryParameterNames());
        assertThat(request.getUrl().queryParameterNames()).containsAll(fact.required());
        Set<String> members = members(request);
        assertThat(fact.body()).containsAll(members);
        assertThat(members.isEmpty()).isEqualTo(fact.body().isEmpty());
        // the storage is somebody else's
        assertThat(server.stored()).allSatisfy(stored -> {
            assertThat(headers(stored))
                    .noneMatch(header -> header.contains(Contract.TOKEN) || header.contains("UIPATH"));
            assertThat(stored.getHeaders().get("x-ms-blob-type")).isEqualTo("BlockBlob");
            assertThat(stored.getTarget()).endsWith("?sig=a%2Fb%3D");
        });
    }

    /** Headers as a text have stars for tokens. */
    private static List<String> headers(RecordedRequest request) {
        return StreamSupport.stream(request.getHeaders().spliterator(), false)
                .map(header -> header.getFirst() + ": " + header.getSecond())
                .toList();
    }

    private static Set<String> members(RecordedRequest request) {
        if (request.getBody() == null || request.getBody().size() == 0) {
            return Set.of();
        }
        String body = request.getBody().utf8();
        if (String.valueOf(request.getHeaders().get("Content-Type")).startsWith("multipart/")) {
            return PART.matcher(body).results().map(part -> part.group(1)).collect(Collectors.toSet());
        }
        JsonElement json = JsonParser.parseString(body);
        if (json.isJsonArray()) {
            return Set.of();
        }
        return json.getAsJsonObject().keySet().stream()
                .filter(member -> !member.equalsIgnoreCase("ServerSays") && !member.equalsIgnoreCase("NotSaid"))
                .collect(Collectors.toSet());
    }

    private void forbidden(Fact fact, Runnable call) {
        server.watch(
                fact.operation(),
                new MockResponse.Builder().code(403).body(contract.error()).build());

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
        refuses(fact, call, answer, RequestOutcome.UNKNOWN);
    }

    private void refuses(Fact fact, Runnable call, MockResponse answer, RequestOutcome ofAWrite) {
        server.watch(fact.operation(), answer);

        ApiException failure = failure(call);

        assertThat(failure).isInstanceOf(UnexpectedAnswerException.class).hasMessageNotContaining(SECRET);
        // one of another library could quote values
        assertThat(failure.getCause())
                .satisfiesAnyOf(
                        cause -> assertThat(cause).isNull(),
                        cause -> assertThat(cause)
                                .isInstanceOf(ApiException.class)
                                .hasMessageNotContaining(SECRET)
                                .hasNoCause());
        assertThat(failure.operation()).startsWith(fact.verb() + " /");
        assertThat(failure.status()).hasValue(200);
        assertThat(failure.outcome()).as(failure.getMessage()).isEqualTo(fact.reads() ? failure.outcome() : ofAWrite);
        assertThat(server.received()).hasSize(1);
    }

    /** Nobody who changes something may take it for done, even if the server tells him nothing when it is. */
    private void takesNoError(Fact fact, Runnable call) {
        Stream.concat(ERRORS.stream(), Stream.of(contract.error())).forEach(error -> refuses(fact, call, json(error)));
    }

    private void takesNoAnswerForOne(Fact fact, Runnable call) {
        JsonElement document = JsonParser.parseString(server.document(fact).orElse("{}"));
        if (document.isJsonObject()) {
            JsonObject all = JsonParser.parseString(NO_ERROR).getAsJsonObject();
            document.getAsJsonObject().entrySet().forEach(member -> all.add(member.getKey(), member.getValue()));
            document = all;
        }
        server.watch(fact.operation(), json(document.toString()));

        call.run();

        assertThat(server.received()).hasSize(1);
    }

    /** A server that says that it is done, and no more, is believed. */
    private void takesNothingElse(Fact fact, Runnable call) {
        if (fact.isRead()) {
            Stream.concat(STRANGE.stream(), contract.strangeAnswers().stream())
                    .filter(document -> !fact.allows(document))
                    .forEach(document -> refuses(fact, call, json(document), fact.outcome()));
            namesWhatIsMissing(fact, call);
        } else {
            server.watch(fact.operation(), json("{}"));

            call.run();

            assertThat(server.received()).hasSize(1);
        }
    }

    private void namesWhatIsMissing(Fact fact, Runnable call) {
        if (fact.allows("{}")) {
            return;
        }
        server.watch(fact.operation(), json("{}"));

        ApiException failure = failure(call);

        assertThat(failure.getMessage() + failure.getCause())
                .containsAnyOf(
                        fact.expected(server.document(fact).orElseThrow()).toArray(String[]::new));
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
        Row<C> row = contract.rows().stream()
                .filter(one -> fact(one).reads()
                        && !(fact(one).query().isEmpty() && fact(one).body().isEmpty()))
                .findFirst()
                .orElseThrow();
        Fact fact = fact(row);
        Runnable call = () -> row.call().accept(clients.get(0));

        matches(fact, call);
        forbidden(fact, call);
        assertThatThrownBy(
                        () -> matches(fact.with(fact.path() + "X", fact.permission(), fact.query(), fact.body()), call))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> forbidden(fact.with(fact.path(), "Nobody.View", fact.query(), fact.body()), call))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> matches(fact.with(fact.path(), fact.permission(), List.of("$other"), List.of()), call))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void nothingIsSentByAClientThatIsClosed() throws Exception {
        C closed = client();
        closed.close();

        assertThat(contract.rows())
                .allSatisfy(row ->
                        assertThatThrownBy(() -> row.call().accept(closed)).isInstanceOf(IllegalStateException.class));
    }
}
