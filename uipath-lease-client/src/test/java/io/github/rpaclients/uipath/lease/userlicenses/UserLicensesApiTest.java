package io.github.rpaclients.uipath.lease.userlicenses;

import static io.github.rpaclients.uipath.lease.bundles.BundleCode.ATTUNU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.RPADEVPRONU;
import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.fixtures.LicenseServer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the facade makes of answers. */
class UserLicensesApiTest {
    private static final PersonId ADA = PersonId.of("1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01");
    private static final PersonId GRACE = PersonId.of("2f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c02");

    private final LicenseServer server = new LicenseServer();
    private final UserLicensesApi licenses = server.lease.userLicenses();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void takesAnAllocationForDoneThatNamesTheSetInAnotherOrder() {
        server.answer(licensed(ADA, "ATTUNU", "RPADEVPRONU"));

        UserLicense ada = licenses.allocate(ADA, RPADEVPRONU, ATTUNU);

        assertThat(ada.userBundleCodes()).containsExactlyInAnyOrder(RPADEVPRONU, ATTUNU);
    }

    @Test
    void findsAPersonWhoseIdCameBackInAnotherCase() {
        server.answer(licensed(PersonId.of("1F0E6F4C-8B1D-4A0E-B7A5-2F6F3A9D1C01"), "ATTUNU"));

        UserLicense ada = licenses.allocate(ADA, ATTUNU);

        assertThat(ada.userId().value()).isEqualTo("1F0E6F4C-8B1D-4A0E-B7A5-2F6F3A9D1C01");
    }

    @Test
    void picksTheAnswerAboutThePersonAskedFor() {
        server.answer("[{\"userId\":\"" + GRACE + "\",\"userBundleCodes\":[]},{\"userId\":\"" + ADA
                + "\",\"userBundleCodes\":[\"ATTUNU\"]}]");

        assertThat(licenses.allocate(ADA, ATTUNU).userId()).isEqualTo(ADA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what a POST on the path would answer: status 200, what was there before, and nothing is allocated
                "[{\"id\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\",\"userBundleLicenses\":[\"ATTUNU\"]}]",
                "[{\"userId\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\",\"userBundleLicenses\":[\"ATTUNU\"]}]",
                "[{\"userId\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\",\"userBundleCodes\":[]}]",
                "[{\"userId\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\",\"userBundleCodes\":null}]",
                "[{\"userId\":\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\",\"userBundleCodes\":[\"ATTUNU\",\"TSTNU\"]}]",
                "[{\"userId\":\"2f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c02\",\"userBundleCodes\":[\"ATTUNU\"]}]",
                "[]",
                "{}",
                "null",
                "not JSON",
                ""
            })
    void doesNotTakeStatus200ForAnAllocation(String answer) {
        server.answer(answer);

        UnexpectedAnswerException failure = catchThrowableOfType(
                UnexpectedAnswerException.class, () -> licenses.allocate(List.of(ADA), List.of(ATTUNU)));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure)
                .hasMessage("PUT /api/account/" + LicenseServer.ORGANIZATION
                        + "/user-license: 200. The answer does not confirm the bundles that were asked for."
                        + " It is not known whether the server did it; read before repeating.");
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void doesNotTakeAMissingListForAnEmptyOne() {
        server.answer("[{\"userId\":\"" + ADA + "\",\"organizationId\":\"o\"}]");

        assertThatThrownBy(() -> licenses.allocate(List.of(ADA), List.of()))
                .isInstanceOf(UnexpectedAnswerException.class);
    }

    @Test
    void wantsEveryPersonConfirmed() {
        server.answer(licensed(ADA, "ATTUNU"));

        assertThatThrownBy(() -> licenses.allocate(List.of(ADA, GRACE), List.of(ATTUNU)))
                .isInstanceOf(UnexpectedAnswerException.class);
    }

    @Test
    void saysThatA409ChangedNothing() {
        server.answer(409, "");

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> licenses.allocate(List.of(ADA, GRACE), List.of(ATTUNU)));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void passesOnWhatThe404SaysInPascalCase() {
        server.answer(
                404,
                "{\"StatusCode\":404,\"StatusDescription\":\"NotFound\","
                        + "\"Message\":\"No such person in the directory\",\"Description\":\"\"}");

        NotFoundException failure = catchThrowableOfType(NotFoundException.class, () -> licenses.allocate(ADA, ATTUNU));

        assertThat(failure.vendorMessage()).contains("No such person in the directory");
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
    }

    @Test
    void namesTheMissingScope() {
        server.answer(403, "").answer(403, "");

        assertThatThrownBy(() -> licenses.allocate(ADA, ATTUNU))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("The caller needs scope PM.License or PM.License.Write");
        assertThatThrownBy(licenses::seats)
                .hasMessageContaining("The caller needs scope PM.License or PM.License.Read");
    }

    @Test
    void saysThatAWebPageIsNoAnswer() {
        server.answerWebPage();

        UnexpectedAnswerException failure =
                catchThrowableOfType(UnexpectedAnswerException.class, () -> licenses.allocate(ADA, ATTUNU));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure).hasMessageContaining("and that the service exists on this deployment");
    }

    @Test
    void doesNotRepeatAnAllocationThatFailedInTheServer() {
        server.answer(500, "");

        ServerException failure = catchThrowableOfType(ServerException.class, () -> licenses.allocate(ADA, ATTUNU));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void doesNotRepeatAnAllocationWhoseAnswerWasLost() {
        server.dropAnswer();

        ConnectionException failure =
                catchThrowableOfType(ConnectionException.class, () -> licenses.allocate(ADA, ATTUNU));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void doesNotTakeAnAllocationForDoneWhoseAnswerBrokeOff() {
        server.cutAnswer(licensed(ADA, "ATTUNU"));

        ApiException failure = catchThrowableOfType(ApiException.class, () -> licenses.allocate(ADA, ATTUNU));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void repeatsAnAllocationThatWasThrottled() {
        server.answer(429, "").answer(licensed(ADA, "ATTUNU"));

        licenses.allocate(ADA, ATTUNU);

        assertThat(server.requestCount()).isEqualTo(2);
        assertThat(server.pauses).hasSize(1);
    }

    @Test
    void repeatsAPostThatOnlyReads() {
        server.dropAnswer().answer("[]").answer(502, "").answer("[]");

        licenses.explicitAllocations(List.of(ADA));
        licenses.effectiveAllocations(List.of(ADA));

        assertThat(server.requestCount()).isEqualTo(4);
    }

    @Test
    void refusesToAskAboutNobody() {
        assertThatThrownBy(() -> licenses.allocate(List.of(), List.of(ATTUNU)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Name at least one person");
        assertThatThrownBy(() -> licenses.explicitAllocations(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> licenses.effectiveAllocations(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(server.requestCount()).isZero();
    }

    @Test
    void readsOnAfterAShortPageUntilTheTotalIsReached() {
        server.answer(page(3, 0, 1)).answer(page(3, 1, 3));

        assertThat(licenses.list().toList()).extracting(a -> a.id().value()).containsExactly("p0", "p1", "p2");

        server.take();
        assertThat(line(server.take())).endsWith("/user/page?top=50&skip=1");
        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void readsUntilAnEmptyPageWhereThereIsNoTotal() {
        server.answer("{\"results\":[{\"id\":\"p0\",\"userBundleLicenses\":[]}]}")
                .answer("{\"results\":[]}");

        assertThat(licenses.list()).hasSize(1);

        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void findsNobodyWhereTheRowsAreNullAndTheTotalIsZero() {
        server.answer("{\"totalCount\":0,\"results\":null}");

        assertThat(licenses.list()).isEmpty();
    }

    @Test
    void takesThe404OfTheListForNobody() {
        server.answer(404, "");

        assertThat(licenses.list()).isEmpty();
    }

    @Test
    void doesNotTakeThe404OfAPersonForNoBundles() {
        server.answer(404, "");

        assertThatThrownBy(() -> licenses.bundles(ADA)).isInstanceOf(NotFoundException.class);
    }

    private static String licensed(PersonId person, String... codes) {
        return "[{\"userId\":\"" + person + "\",\"userBundleCodes\":[\"" + String.join("\",\"", codes) + "\"]}]";
    }

    private static String page(int total, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"id\":\"p" + i + "\",\"userBundleLicenses\":[]}")
                .collect(Collectors.joining(",", "{\"totalCount\":" + total + ",\"results\":[", "]}"));
    }
}
