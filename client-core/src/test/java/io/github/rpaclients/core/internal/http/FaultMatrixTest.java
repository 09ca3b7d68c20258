package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every {@link Fault} by every method, on a connection that is new and on one that was used before. */
@Timeout(60)
class FaultMatrixTest {
    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "PATCH");
    private static final CallOptions IMPATIENT =
            CallOptions.builder().readTimeout(Duration.ofMillis(250)).build();

    private final AtomicInteger attempts = new AtomicInteger();

    static Stream<Arguments> cells() {
        return Arrays.stream(Fault.values())
                .filter(fault -> !fault.needsReader())
                .flatMap(fault -> METHODS.stream()
                        .filter(method -> !fault.needsBody()
                                || List.of("PUT", "POST", "PATCH").contains(method))
                        .flatMap(method -> Stream.of(true, false)
                                .filter(used -> !used || !fault.needsNewConnection())
                                .map(used -> Arguments.of(fault, method, used))));
    }

    @ParameterizedTest(name = "{0} {1} on a connection used before: {2}")
    @MethodSource("cells")
    void saysWhatBecameOfARequestAndRepeatsNoWriteThatMayBeDone(Fault fault, String method, boolean used)
            throws IOException {
        List<Protocol> protocols = List.of(fault.http2() ? Protocol.H2_PRIOR_KNOWLEDGE : Protocol.HTTP_1_1);
        try (FaultyServer server = new FaultyServer(protocols);
                Transport transport = transport(protocols)) {
            ApiCalls calls = calls(transport, server.url());
            if (used) {
                assertThat(outcome(calls, "GET")).isEmpty();
            }
            server.clearJournal();
            attempts.set(0);
            server.does(fault);

            Optional<RequestOutcome> outcome = outcome(fault.stalls() ? calls.with(IMPATIENT) : calls, method);

            assertThat(outcome).isEqualTo(fault.outcome());
            int tries = fault.again(method) ? 3 : 1;
            if (fault.putsOff() && "GET".equals(method)) {
                assertThat(attempts).hasValueGreaterThan(tries);
            } else {
                assertThat(attempts).hasValue(tries);
            }
            assertThat(server.handled()).isEqualTo(fault.handled() ? attempts.get() : 0);
            if (!"GET".equals(method)) {
                assertThat(server.done()).isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "POST", "DELETE", "PATCH"})
    void sendsAWriteOnceOverAConnectionThatTheServerLeftAfterItsAnswer(String method) throws IOException {
        try (FaultyServer server = new FaultyServer(List.of(Protocol.HTTP_1_1));
                Transport transport = transport(List.of(Protocol.HTTP_1_1))) {
            ApiCalls calls = calls(transport, server.url());
            server.does(Fault.CLOSE_AFTER_ANSWER);
            assertThat(outcome(calls, "GET")).isEmpty();
            server.does(Fault.NONE);
            server.clearJournal();

            Optional<RequestOutcome> outcome = outcome(calls, method);

            assertThat(server.done()).isEqualTo(1);
            assertThat(outcome).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "POST", "DELETE", "PATCH"})
    void knowsThatNothingWasSentWhereNobodyListens(String method) throws IOException {
        FaultyServer server = new FaultyServer(List.of(Protocol.HTTP_1_1));
        URI nobody = server.url();
        server.close();
        try (Transport transport = transport(List.of(Protocol.HTTP_1_1))) {

            assertThat(outcome(calls(transport, nobody), method)).contains(RequestOutcome.NOT_SENT);

            assertThat(attempts).hasValue(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "POST", "DELETE", "PATCH"})
    void doesNotKnowWhatBecameOfARequestWhoseAnswerBrokeInItsHead(String method) throws IOException {
        try (RawServer server = RawServer.breakingHeads();
                Transport transport = transport(List.of(Protocol.HTTP_1_1))) {

            assertThat(outcome(calls(transport, server.url()), method)).contains(RequestOutcome.UNKNOWN);

            assertThat(server.connections()).isEqualTo("GET".equals(method) ? 3 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "POST", "DELETE", "PATCH"})
    void repeatsWhatCameAfterTheLastStreamOfAServerThatGoesAway(String method) throws IOException {
        try (RawServer server = RawServer.goingAway();
                Transport transport = transport(List.of(Protocol.H2_PRIOR_KNOWLEDGE))) {

            assertThat(outcome(calls(transport, server.url()), method)).contains(RequestOutcome.REJECTED);

            assertThat(server.connections()).isEqualTo(3);
        }
    }

    private Transport transport(List<Protocol> protocols) {
        return Transport.create(HttpOptions.builder()
                .okHttpClient(new OkHttpClient.Builder().protocols(protocols).build())
                .sleeper(pause -> {})
                .random(() -> 0.5)
                .listener(attempt -> attempts.incrementAndGet())
                .build());
    }

    private static ApiCalls calls(Transport transport, URI url) {
        return transport.calls(Endpoint.of(url, Authentication.none(), VendorError.Reader.none()));
    }

    private static Optional<RequestOutcome> outcome(ApiCalls calls, String method) {
        MethodsService service = calls.service(MethodsService.class);
        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> calls.run(MethodsService.call(service, method)));
        return Optional.ofNullable(failure).map(ApiException::outcome);
    }
}
