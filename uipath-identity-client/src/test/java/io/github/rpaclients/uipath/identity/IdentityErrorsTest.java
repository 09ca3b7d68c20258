package io.github.rpaclients.uipath.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.BadRequestException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.UnauthorizedException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.identity.groups.NewGroup;
import io.github.rpaclients.uipath.identity.robotaccounts.NewRobotAccount;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityErrorsTest {
    private static final String WRONG_SCOPE = "{\"errorMessage\":\"Scope(s) 'OR.Users' is(are) invalid. Expect to have"
            + " 'PM.RobotAccount' or 'PM.RobotAccount.Read'. \"}";

    private final IdentityServer server = IdentityServer.start();
    private final IdentityClient identity = server.identity();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aForbiddenReadNamesTheScopesOfWhichEitherWillDo() {
        server.answers(403, WRONG_SCOPE);

        ApiException failure = catchThrowableOfType(
                ForbiddenException.class, () -> identity.robotAccounts().list().toList());

        assertThat(failure.vendorMessage().orElseThrow()).contains("'PM.RobotAccount' or 'PM.RobotAccount.Read'");
        assertThat(failure).hasMessageContaining("The caller needs scope PM.RobotAccount or PM.RobotAccount.Read.");
    }

    @Test
    void aForbiddenWriteNamesTheScopesForWriting() {
        server.answers(403, "");

        ApiException failure = catchThrowableOfType(
                ForbiddenException.class, () -> identity.groups().delete(GroupId.of("1")));

        assertThat(failure).hasMessageContaining("The caller needs scope PM.Group or PM.Group.Write.");
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
    }

    @Test
    void aMissingScopeAnswered401IsToldInTheServersWords() {
        server.answers(401, WRONG_SCOPE).answers(401, WRONG_SCOPE);

        ApiException failure = catchThrowableOfType(
                UnauthorizedException.class,
                () -> identity.robotAccounts().list().toList());

        assertThat(failure).hasMessageContaining("Expect to have 'PM.RobotAccount' or 'PM.RobotAccount.Read'");
    }

    @Test
    void anInvalidPartitionIsABadRequest() {
        server.answers(400, "{\"errorMessage\":\"InvalidPartition\"}");

        ApiException failure = catchThrowableOfType(
                BadRequestException.class, () -> identity.groups().list());

        assertThat(failure).hasMessageContaining("400 InvalidPartition");
    }

    @Test
    void aValidationErrorNamesTheField() {
        server.answers(400, "{\"errors\":{\"partitionGlobalId\":[\"The value 'acme' is not valid.\"]}}");

        ApiException failure = catchThrowableOfType(
                BadRequestException.class, () -> identity.groups().create(NewGroup.of("Makers")));

        assertThat(failure).hasMessageContaining("partitionGlobalId: The value 'acme' is not valid.");
    }

    @Test
    void anUnknownIdIsNotFound() {
        server.answers(404, "{\"title\":\"Not Found\",\"status\":404,\"traceId\":\"00-abc-01\"}");

        ApiException failure = catchThrowableOfType(
                NotFoundException.class, () -> identity.robotAccounts().get(RobotAccountId.of("1")));

        assertThat(failure.operation()).isEqualTo("GET /api/RobotAccount/" + IdentityServer.ORGANIZATION + "/1");
        assertThat(failure.requestId()).contains("00-abc-01");
    }

    @Test
    void aTakenNameIsAConflict() {
        server.answers(409, "{\"title\":\"A robot account named 'x' exists.\",\"status\":409}");

        ApiException failure = catchThrowableOfType(
                ConflictException.class, () -> identity.robotAccounts().create(NewRobotAccount.of("x")));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
    }

    @Test
    void aWebPageIsNoAnswerAndLeavesAWriteInDoubt() {
        server.answers("<!DOCTYPE html><html><body>UiPath</body></html>");

        ApiException failure = catchThrowableOfType(
                UnexpectedAnswerException.class, () -> identity.robotAccounts().create(NewRobotAccount.of("x")));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.requestCount()).isEqualTo(1);
    }
}
