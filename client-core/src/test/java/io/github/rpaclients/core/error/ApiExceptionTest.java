package io.github.rpaclients.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.RequestOutcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiExceptionTest {
    @Test
    void keepsTheWordsOfACauseThatCannotBeWritten() throws Exception {
        Exception odd = new Exception("odd", new IOException("broken")) {
            private static final long serialVersionUID = 1L;

            final Object here = new Object();
        };
        ApiException known = new SignInException(
                Failure.of("Sign-in", false, RequestOutcome.NOT_SENT).cause(odd).build());
        ApiException sent = new SignInException(Failure.of(known).build());

        ApiException arrived = sentAndRead(sent);

        assertThat(sent).cause().cause().isSameAs(odd);
        assertThat(arrived).isInstanceOf(SignInException.class).hasMessage(sent.getMessage());
        assertThat(arrived).cause().isInstanceOf(SignInException.class).cause().hasMessage(odd.toString());
        assertThat(arrived).hasRootCauseMessage("broken");
        assertThat(arrived.getCause().getCause().getStackTrace()).isEqualTo(odd.getStackTrace());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 418, 429, 500})
    void saysTheSameAfterAJourneyThroughBytes(int status) throws Exception {
        Failure failure = Failure.of("PUT /things(13)", true, RequestOutcome.UNKNOWN)
                .status(status)
                .code(Optional.of("1002"))
                .vendorMessage(Optional.of("No such thing"))
                .requestId(Optional.of("f00-1"))
                .retryAfter(Optional.of(Duration.ofSeconds(7)))
                .cause(new IOException("broken"))
                .build();
        ApiException sent = ApiException.ofStatus(status, failure);

        ApiException arrived = sentAndRead(sent);

        assertThat(arrived).hasSameClassAs(sent).hasMessage(sent.getMessage()).hasRootCauseMessage("broken");
        assertThat(arrived.operation()).isEqualTo("PUT /things(13)");
        assertThat(arrived.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(arrived.status()).hasValue(status);
        assertThat(arrived.code()).contains("1002");
        assertThat(arrived.vendorMessage()).contains("No such thing");
        assertThat(arrived.requestId()).contains("f00-1");
        assertThat(arrived.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void saysAfterAJourneyWhatWasNotKnown() throws Exception {
        ApiException sent = new SignInException(
                Failure.of("Sign-in", false, RequestOutcome.NOT_SENT).build());

        ApiException arrived = sentAndRead(sent);

        assertThat(arrived.status()).isEmpty();
        assertThat(arrived.code()).isEmpty();
        assertThat(arrived.vendorMessage()).isEmpty();
        assertThat(arrived.requestId()).isEmpty();
        assertThat(arrived.retryAfter()).isEmpty();
    }

    @Test
    void whoKnowsMoreAboutAFailureKeepsWhatItSays() {
        ApiException known = ApiException.ofStatus(
                404,
                Failure.of("PUT /things(13)", true, RequestOutcome.REJECTED)
                        .status(404)
                        .code(Optional.of("1002"))
                        .vendorMessage(Optional.of("No such thing"))
                        .requestId(Optional.of("f00-1"))
                        .retryAfter(Optional.of(Duration.ofSeconds(7)))
                        .build());

        ApiException explained =
                new NotFoundException(Failure.of(known).advice("It was deleted").build());

        assertThat(explained)
                .hasMessage(known.getMessage().replace("thing. ", "thing. It was deleted. "))
                .hasCause(known);
        assertThat(explained.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(explained.status()).hasValue(404);
        assertThat(explained.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void saysOursOnOneLineWhateverItQuotes() {
        ApiException failure = new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                .text("a\nb\u001b[31m")
                .advice("c\u202ed")
                .build());

        assertThat(failure).hasMessage("Sign-in: a b\\u001b[31m. c\\u202ed.");
    }

    private static ApiException sentAndRead(ApiException exception) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ApiException) in.readObject();
        }
    }
}
