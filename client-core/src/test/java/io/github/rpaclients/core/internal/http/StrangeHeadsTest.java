package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A head that HTTP does not know, and that OkHttp takes at first, costs nobody the outcome of a request. */
@Timeout(60)
class StrangeHeadsTest {
    private static final String BODY = "Content-Length: 9\r\n\r\n{\"id\":13}";

    @ParameterizedTest
    @ValueSource(strings = {"\u00e9", "\u0001", "1\u00002", ""})
    void keepsTheAnswerWhoseRetryAfterNoHeaderMayCarry(String value) throws IOException {
        String head = "\r\nRetry-After: " + value + "\r\n";

        assertThat(failure("POST", "HTTP/1.1 200 OK" + head + BODY)).isNull();

        ApiException refusal = failure("POST", "HTTP/1.1 409 Conflict" + head + BODY);
        assertThat(refusal).isNotNull();
        assertThat(refusal.status()).hasValue(409);
        assertThat(refusal.outcome()).isEqualTo(RequestOutcome.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"GET, 3", "POST, 1", "DELETE, 1"})
    void doesNotKnowWhatBecameOfARequestWhoseStatusIsBelowZero(String method, int tries) throws IOException {
        try (RawServer server = RawServer.answering("HTTP/1.1 -12 OK\r\n" + BODY)) {
            ApiException failure = failure(method, server);

            assertThat(failure).isNotNull().hasMessageContaining("is not HTTP").hasMessageNotContaining("-12");
            assertThat(failure).hasRootCauseMessage("What came is not HTTP");
            assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
            assertThat(server.connections()).isEqualTo(tries);
        }
    }

    @ParameterizedTest
    @CsvSource({"200 OK, DONE", "409 Conflict, REJECTED", "500 Oops, UNKNOWN"})
    void believesTheStatusOfAnAnswerWhoseLengthIsBelowZero(String status, RequestOutcome outcome) throws IOException {
        ApiException failure = failure("POST", "HTTP/1.1 " + status + "\r\nContent-Length: -5\r\n\r\n{\"id\":13}");

        assertThat(failure).isNotNull();
        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(failure.status()).hasValue(Integer.parseInt(status.substring(0, 3)));
    }

    @Test
    void leavesTheMistakeOfAListenerOfTheApplicationAsItIs() throws IOException {
        RuntimeException mistake = new IllegalArgumentException("of the application");
        OkHttpClient own = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void responseHeadersStart(Call call) {
                        throw mistake;
                    }
                })
                .build();
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\r\n" + BODY);
                Transport transport =
                        Transport.create(HttpOptions.builder().okHttpClient(own).build())) {

            assertThat(catchThrowable(() -> send("POST", server, transport))).isSameAs(mistake);
        }
    }

    private static @Nullable ApiException failure(String method, String answer) throws IOException {
        try (RawServer server = RawServer.answering(answer)) {
            return failure(method, server);
        }
    }

    private static @Nullable ApiException failure(String method, RawServer server) {
        try (Transport transport =
                Transport.create(HttpOptions.builder().sleeper(pause -> {}).build())) {
            return catchThrowableOfType(ApiException.class, () -> send(method, server, transport));
        }
    }

    private static void send(String method, RawServer server, Transport transport) {
        ApiCalls calls = transport.calls(Endpoint.of(server.url(), Authentication.none(), VendorError.Reader.none()));
        calls.run(NumberedService.call(calls.service(NumberedService.class), method, 1));
    }
}
