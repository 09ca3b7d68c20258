package io.github.rpaclients.uipath.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.grouprules.GroupId;
import io.github.rpaclients.uipath.lease.userlicenses.PersonId;
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
    private static final PersonId ADA = PersonId.of("1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01");
    private static final GroupId MAKERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e6");
    private static final BundleCode BUNDLE = BundleCode.of("RPADEVNU");

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
            "{\"results\":[{\"id\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\"}],\"totalCount\":1}",
            "[{\"id\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\",\"userId\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\"}]",
            "{\"value\":[]}");

    private static final MockWebServer SERVER = new MockWebServer();

    private static LeaseClient lease;
    private static volatile String document = "";

    /** A call and the member that its answer has to have. */
    private record Call(String name, String member, Consumer<LeaseClient> send) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Call> READS = List.of(
            new Call("userLicenses.seats", "an array", l -> l.userLicenses().seats()),
            new Call(
                    "userLicenses.bundles",
                    "allocatedUserBundles",
                    l -> l.userLicenses().bundles(ADA)),
            new Call(
                    "userLicenses.explicitAllocations",
                    "an array",
                    l -> l.userLicenses().explicitAllocations(List.of(ADA))),
            new Call(
                    "userLicenses.effectiveAllocations",
                    "an array",
                    l -> l.userLicenses().effectiveAllocations(List.of(ADA))),
            new Call(
                    "userLicenses.list", "results", l -> l.userLicenses().list().toList()),
            new Call("userLicenses.leases", "an array", l -> l.userLicenses().leases(ADA)),
            new Call("groupRules.list", "results", l -> l.groupRules().list().toList()),
            new Call(
                    "groupRules.get",
                    "allocatedUserBundles",
                    l -> l.groupRules().get(MAKERS)),
            new Call("status.userLicensing", "enabled", l -> l.status().userLicensing()));

    private static final List<Call> WRITES = List.of(
            new Call("userLicenses.allocate", "", l -> l.userLicenses().allocate(ADA, BUNDLE)),
            new Call("userLicenses.allocate nothing", "", l -> l.userLicenses().allocate(List.of(ADA), List.of())),
            new Call("groupRules.put", "", l -> l.groupRules().put(MAKERS, List.of(BUNDLE))),
            new Call("groupRules.put nothing", "", l -> l.groupRules().put(MAKERS, List.of())));

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
        lease = LeaseClient.builder()
                .deployment(UiPathDeployment.hosted(SERVER.url("/").uri(), ORGANIZATION, "production"))
                .credentials(UiPathCredentials.token(Secret.of("pat")))
                .organization(OrganizationId.of(ORGANIZATION))
                .build();
    }

    @AfterAll
    static void stopServer() {
        lease.close();
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

        assertThat(failure.operation()).contains(" /api/account/");
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

        assertThat(lease.userLicenses().list()).isEmpty();
    }

    private static UnexpectedAnswerException failure(Call call, String answer) {
        document = answer;
        UnexpectedAnswerException failure = catchThrowableOfType(
                UnexpectedAnswerException.class, () -> call.send().accept(lease));
        assertThat(failure).as("the failure").isNotNull();
        return failure;
    }
}
