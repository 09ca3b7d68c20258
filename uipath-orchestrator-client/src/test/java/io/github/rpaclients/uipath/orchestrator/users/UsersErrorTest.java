package io.github.rpaclients.uipath.orchestrator.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsersErrorTest extends OrchestratorTest {
    private static final UserId GRACE = UserId.of(13);
    private static final String NOT_FOUND =
            "{\"message\":\"User not found\",\"errorCode\":1002,\"resourceIds\":null,\"traceId\":\"00-ab-00\"}";

    @Test
    void namesTheUserThatIsNotThere() {
        enqueue(404, NOT_FOUND);

        assertThatThrownBy(() -> orchestrator.users().get(GRACE))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("GET /odata/Users(13): 404 [1002] User not found. (request id 00-ab-00)");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404})
    void explainsTheNotFoundOfAUserThatWasJustRead(int status) {
        enqueueGrace();
        enqueue(status, NOT_FOUND);

        NotFoundException failure = catchThrowableOfType(NotFoundException.class, this::update);

        assertThat(failure)
                .hasMessage("PUT /odata/Users(13): " + status + " [1002] User not found. The user was there a moment"
                        + " ago: either somebody has deleted it since, or the change names something that does not"
                        + " exist, such as a role. The server refused it; nothing has changed. (request id 00-ab-00)");
        assertThat(failure.code()).contains("1002");
    }

    @Test
    void namesTheScopeThatIsMissing() {
        enqueueGrace();
        enqueue(403, "{\"message\":\"You are not authorized!\",\"errorCode\":0}");

        assertThatThrownBy(this::update)
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("PUT /odata/Users(13): 403 You are not authorized! The caller needs scope OR.Users or"
                        + " OR.Users.Write and permission Users.Edit or Robots.Create or Robots.Edit or Robots.Delete."
                        + " The server refused it; nothing has changed.");
    }

    @Test
    void tellsAWebPageFromAUser() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/html")
                .body("<!DOCTYPE html><title>UiPath</title>")
                .build());

        assertThatThrownBy(() -> orchestrator.users().get(GRACE))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining(
                        "A web page came instead of the API's answer; check the address, with organization"
                                + " and tenant if it names them");
    }

    @Test
    void refusesAUserWithoutAnId() {
        enqueue(200, "{\"UserName\":\"grace\"}");

        assertThatThrownBy(() -> orchestrator.users().get(GRACE)).isInstanceOf(UnexpectedAnswerException.class);
    }

    @Test
    void doesNotRepeatAPutWhoseConnectionBroke() {
        enqueueGrace();
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        enqueue(200);

        ApiException failure = catchThrowableOfType(ApiException.class, this::update);

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void doesNotRepeatAPutThatFailed() {
        enqueueGrace();
        enqueue(500, "{\"message\":\"An error has occurred.\",\"errorCode\":0}");
        enqueue(200);

        ApiException failure = catchThrowableOfType(ApiException.class, this::update);

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure).hasMessageStartingWith("PUT /odata/Users(13): 500 An error has occurred.");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"429, ''", "503, '{\"message\":\"Busy\",\"errorCode\":1234}'"})
    void repeatsAPutThatTheServerDidNotDo(int status, String body) throws Exception {
        enqueueGrace();
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
        enqueue(200);

        update();

        server.takeRequest();
        String first = server.takeRequest().getBody().utf8();
        assertThat(server.takeRequest().getBody().utf8()).isEqualTo(first);
        assertThat(pauses).hasSize(1);
    }

    private void update() {
        orchestrator.users().update(GRACE, user -> user.withName("Grace"));
    }

    private void enqueueGrace() {
        enqueue(200, "{\"UserName\":\"grace@acme.example\",\"Id\":13}");
    }
}
