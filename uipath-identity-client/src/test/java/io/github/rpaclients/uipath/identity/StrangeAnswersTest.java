package io.github.rpaclients.uipath.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.groups.GroupId;
import io.github.rpaclients.uipath.identity.groups.GroupUpdate;
import io.github.rpaclients.uipath.identity.groups.NewGroup;
import io.github.rpaclients.uipath.identity.robotaccounts.NewRobotAccount;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountId;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountUpdate;
import io.github.rpaclients.uipath.identity.users.IdentityUserId;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call against answers with status 200 that do not hold what was asked for: never "nothing", never "done". */
class StrangeAnswersTest {
    private static final String ORGANIZATION = "7c9e1d54-3a60-4b8f-9e21-5d0c8a7b6f43";
    private static final IdentityUserId ADA = IdentityUserId.of("1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01");
    private static final GroupId MAKERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e6");
    private static final RobotAccountId NIGHTLY = RobotAccountId.of("d50b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e7");

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
            "{\"results\":null}",
            "{\"results\":null,\"totalCount\":3}",
            "{\"results\":{}}",
            "{\"results\":\"secret-text\"}",
            "{\"results\":[{}]}",
            "{\"value\":[]}");

    private static final MockWebServer SERVER = new MockWebServer();

    private static IdentityClient identity;
    private static volatile String document = "";

    /** A call and the member that its answer has to have. */
    private record Call(String name, String member, Consumer<IdentityClient> send) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Call> READS = List.of(
            new Call(
                    "robotAccounts.list",
                    "results",
                    i -> i.robotAccounts().list().toList()),
            new Call("robotAccounts.get", "id", i -> i.robotAccounts().get(NIGHTLY)),
            new Call("robotAccounts.find", "results", i -> i.robotAccounts().find("nightly")),
            new Call("groups.list", "an array", i -> i.groups().list()),
            new Call("groups.get", "id", i -> i.groups().get(MAKERS)),
            new Call("groups.find", "an array", i -> i.groups().find("Makers")),
            new Call("users.list", "results", i -> i.users().list().toList()),
            new Call("users.get", "id", i -> i.users().get(ADA)),
            new Call("users.find", "results", i -> i.users().find("ada")));

    private static final List<Call> WRITES = List.of(
            new Call("robotAccounts.create", "id", i -> i.robotAccounts().create(NewRobotAccount.of("nightly"))),
            new Call(
                    "robotAccounts.update",
                    "id",
                    i -> i.robotAccounts()
                            .update(NIGHTLY, RobotAccountUpdate.builder().build())),
            new Call("robotAccounts.delete", "", i -> i.robotAccounts().delete(NIGHTLY)),
            new Call("robotAccounts.deleteAll", "", i -> i.robotAccounts().deleteAll(List.of(NIGHTLY))),
            new Call("groups.create", "id", i -> i.groups().create(NewGroup.of("Makers"))),
            new Call(
                    "groups.update",
                    "id",
                    i -> i.groups().update(MAKERS, GroupUpdate.builder().build())),
            new Call("groups.delete", "", i -> i.groups().delete(MAKERS)),
            new Call("groups.deleteAll", "", i -> i.groups().deleteAll(List.of(MAKERS))));

    @BeforeAll
    static void startServer() throws IOException {
        SERVER.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body(document)
                        .build();
            }
        });
        SERVER.start(InetAddress.getLoopbackAddress(), 0);
        identity = IdentityClient.builder()
                .deployment(UiPathDeployment.hosted(SERVER.url("/").uri(), ORGANIZATION, "production"))
                .credentials(UiPathCredentials.token(Secret.of("pat")))
                .http(HttpOptions.builder().rateLimits(false).build())
                .organization(OrganizationId.of(ORGANIZATION))
                .build();
    }

    @AfterAll
    static void stopServer() {
        identity.close();
        SERVER.close();
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

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("reads")
    void findsNothingInAnAnswerThatDoesNotHoldIt(Call read, String answer) {
        UnexpectedAnswerException failure = failure(read, answer);

        assertThat(failure.operation()).contains(" /api/");
        assertThat(failure.status()).hasValue(200);
        assertThat(failure).hasMessageNotContaining("secret-text").hasNoCause();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allReads")
    void namesTheMemberThatIsMissing(Call read) {
        assertThat(failure(read, "{}")).hasMessageContaining(read.member());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("writes")
    void takesNoWriteForDoneThatIsAnsweredWithAnError(Call write, String answer) {
        UnexpectedAnswerException failure = failure(write, answer);

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure.status()).hasValue(200);
        assertThat(failure).hasMessageNotContaining("secret-text");
    }

    @Test
    void findsNobodyWhereTheRowsAreNullAndTheTotalIsZero() {
        document = "{\"totalCount\":0,\"results\":null}";

        assertThat(identity.users().list()).isEmpty();
    }

    private static UnexpectedAnswerException failure(Call call, String answer) {
        document = answer;
        UnexpectedAnswerException failure = catchThrowableOfType(
                UnexpectedAnswerException.class, () -> call.send().accept(identity));
        assertThat(failure).as("the failure").isNotNull();
        return failure;
    }
}
