package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.ThingsService.Thing;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiCallsTest extends StackTest {
    @Test
    void sendsTheStandardHeaders() throws Exception {
        enqueueJson("{\"id\":13}");

        get(calls());

        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/api/things(13)?secret=in-the-query");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("User-Agent"))
                .matches("rpa-clients/\\d+\\.\\d+\\.\\d+\\S* \\(Java \\d+\\)");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 502, 503, 504})
    void repeatsAReadThatFailedInPassing(int status) {
        enqueue(status);
        enqueueJson("{\"id\":13}");

        assertThat(get(calls()).id()).isEqualTo(13);

        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(attempts).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 500, 501})
    void doesNotRepeatAReadThatWouldFailAgain(int status) {
        enqueue(status);

        assertThatThrownBy(() -> get(calls())).isInstanceOf(ApiException.class);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"408, UNKNOWN", "500, UNKNOWN", "502, UNKNOWN", "504, UNKNOWN", "400, REJECTED", "409, REJECTED"})
    void doesNotRepeatAWriteAndSaysWhatBecameOfIt(int status, RequestOutcome outcome) {
        enqueue(status);

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"429,", "429, 0", "429, 3", "503, 0", "503, 3"})
    void repeatsAWriteThatTheServerSaysItDidNotDo(int status, @Nullable String retryAfter) {
        MockResponse.Builder answer = new MockResponse.Builder().code(status);
        server.enqueue((retryAfter == null ? answer : answer.addHeader("Retry-After", retryAfter)).build());
        enqueue(200);

        put(calls());

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void givesUpAfterThreeAttempts() {
        for (int i = 0; i < 4; i++) {
            enqueue(429);
        }

        assertThatThrownBy(() -> put(calls()))
                .isInstanceOf(RateLimitedException.class)
                .hasMessage(
                        "PUT /things(13): 429. The server allows no more requests for a while. The server refused it;"
                                + " nothing has changed.");

        assertThat(server.getRequestCount()).isEqualTo(3);
        // 1 s and 2 s, half of them fixed, half of that drawn
        assertThat(sleeper.pauses).containsExactly(Duration.ofMillis(750), Duration.ofMillis(1500));
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "7")
                .build());
        enqueueJson("{\"id\":13}");

        get(calls());

        // and a tenth of it at the most, so that those who were told the same do not come back together
        assertThat(sleeper.pauses).containsExactly(Duration.ofMillis(7350));
    }

    @Test
    void doesNotWaitBeyondTheOperationTimeout() {
        transport = Transport.create(
                options().operationTimeout(Duration.ofSeconds(5)).build());
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "7")
                .build());

        RateLimitedException failure = catchThrowableOfType(RateLimitedException.class, () -> get(calls()));

        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(failure).hasMessageContaining("The server allows no more requests for 7 s.");
        assertThat(sleeper.pauses).isEmpty();
    }

    @Test
    void doesNotCutShortWhatTheServerAsksFor() {
        transport = Transport.create(
                options().operationTimeout(Duration.ofMinutes(10)).build());
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "300")
                .build());
        enqueueJson("{\"id\":13}");

        get(calls());

        assertThat(sleeper.pauses).containsExactly(Duration.ofSeconds(305).minusMillis(2500));
    }

    @Test
    void doesNotComeBackAtOnceWhereTheServerSaysThatNoTimeIsNeeded() {
        for (int i = 0; i < 3; i++) {
            server.enqueue(new MockResponse.Builder()
                    .code(503)
                    .addHeader("Retry-After", "0")
                    .build());
        }
        enqueueJson("{\"id\":13}");

        get(calls());

        assertThat(sleeper.pauses)
                .containsExactly(Duration.ofMillis(750), Duration.ofMillis(1500), Duration.ofMillis(3000));
    }

    @Test
    void waitsByTheClockOfTheServerThatNamedADate() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Date", "Wed, 21 Oct 2015 07:28:00 GMT")
                .addHeader("Retry-After", "Wed, 21 Oct 2015 07:28:20 GMT")
                .build());
        enqueueJson("{\"id\":13}");

        get(calls());

        assertThat(sleeper.pauses).containsExactly(Duration.ofSeconds(21));
    }

    @Test
    void goesOnWithAReadThatIsPutOffUntilItsDeadline() {
        for (int i = 0; i < 20; i++) {
            server.enqueue(new MockResponse.Builder()
                    .code(429)
                    .addHeader("Retry-After", "1")
                    .build());
        }
        enqueueJson("{\"id\":13}");

        assertThat(get(calls()).id()).isEqualTo(13);

        assertThat(server.getRequestCount()).isEqualTo(21);
    }

    @Test
    void triesAReadThatIsPutOffOnlyOnceIfThatIsWhatTheCallerSays() {
        enqueue(429);
        transport = Transport.create(options().maxAttempts(1).build());

        assertThatThrownBy(() -> get(calls())).isInstanceOf(RateLimitedException.class);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "502, A gateway got no answer",
        "503, The service is not available",
        "504, A gateway got no answer",
        "413, send less at a time",
        "414, use a shorter filter",
        "431, a token for fewer scopes"
    })
    void saysWhatCanBeDoneWhereOnlyAGatewayHasSpoken(int status, String words) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .body("<html>of the gateway</html>")
                .build());

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure).hasMessageContaining(words).hasMessageNotContaining("of the gateway");
    }

    @Test
    void saysThatAWebPageWithStatus404IsNotTheApis() {
        server.enqueue(
                new MockResponse.Builder().code(404).body("<html></html>").build());

        assertThatThrownBy(() -> get(calls()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("No API answered at this address");
    }

    @Test
    void knowsWhatAServerMeansThatWantsASignInAsAProxyDoes() {
        enqueue(407);

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure.status()).hasValue(407);
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(failure).hasMessageContaining("wants a sign-in").hasMessageNotContaining("not HTTP");
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "99999999999999999999, 1", "-1, 1", "soon, 1", "'Wed, 21 Oct 2015 07:28:00 GMT', 2", "'', 1"})
    void repeatsAWriteByNoRetryAfterThatItDoesNotUnderstand(String value, int tries) {
        server.enqueue(new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", value)
                .build());
        enqueue(200);

        RequestOutcome outcome = RequestOutcome.DONE;
        try {
            put(calls());
        } catch (ApiException e) {
            outcome = e.outcome();
        }

        // OkHttp alone would repeat a PUT on Retry-After: 0 unseen by us, and throw on the huge number
        assertThat(outcome == RequestOutcome.DONE).isEqualTo(tries == 2);
        assertThat(attempts).hasSize(tries);
        assertThat(server.getRequestCount()).isEqualTo(tries);
    }

    @Test
    void doesNotRepeatAWriteWhoseConnectionBroke() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        enqueue(200);

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> put(calls()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure).hasMessageContaining("read before repeating");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void doesNotRepeatAWriteOnAConnectionUsedBefore() {
        enqueueJson("{\"id\":13}");
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        enqueue(200);
        ApiCalls calls = calls();
        get(calls);

        assertThatThrownBy(() -> put(calls)).isInstanceOf(ConnectionException.class);

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void repeatsAPostThatOnlyReads() {
        enqueue(502);
        enqueueJson("{\"id\":13}");
        ApiCalls calls = calls();

        Thing found = calls.execute(calls.service(ThingsService.class).search(Thing.of(1)));

        assertThat(found.id()).isEqualTo(13);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void knowsThatAWriteWasNotSentAndRepeatsIt() {
        URI nobody = base();
        ApiCalls calls = calls();
        server.close();

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> put(calls));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(failure)
                .hasMessageStartingWith("PUT /things(13): No connection to " + nobody.getAuthority())
                .hasMessageEndingWith("The request was not sent.");
        assertThat(attempts).hasSize(3);
    }

    @Test
    void tellsAWebPageFromAnAnswer() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/html")
                .body("\n <!DOCTYPE html><title>Sign in</title>")
                .build());

        UnexpectedAnswerException failure = catchThrowableOfType(UnexpectedAnswerException.class, () -> put(calls()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure).hasMessageContaining("A web page came").hasMessageNotContaining("Sign in");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void saysThatAWriteIsDoneWhoseAnswerCannotBeRead() {
        enqueueJson("{\"id\":\"not-a-number-but-a-secret\"}");
        ApiCalls calls = calls();

        UnexpectedAnswerException failure = catchThrowableOfType(
                UnexpectedAnswerException.class,
                () -> calls.execute(calls.service(ThingsService.class).create(Thing.of(1))));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.DONE);
        assertThat(failure).hasMessageContaining("at $.id").hasMessageNotContaining("secret");
        assertThat(failure.getCause()).isNull();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"id\":", "{\"id\":13}x", "null", "[]", "{}"})
    void doesNotRepeatAReadWhoseAnswerIsNotWhatItShouldBe(String body) {
        enqueueJson(body);

        assertThatThrownBy(() -> get(calls())).isInstanceOf(UnexpectedAnswerException.class);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void refusesAnAnswerThatIsTooLong() {
        transport = Transport.create(options().maxAnswerBytes(10).build());
        enqueueJson("{\"id\":13,\"x\":1}");

        assertThatThrownBy(() -> get(calls()))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("longer than 10 bytes");
    }

    @ParameterizedTest
    @CsvSource({"400, REJECTED", "404, REJECTED", "409, REJECTED", "500, UNKNOWN", "502, UNKNOWN"})
    void believesTheStatusOfAnErrorThatIsTooLong(int status, RequestOutcome outcome) {
        transport = Transport.create(options().maxAnswerBytes(10).build());
        server.enqueue(json("x".repeat(20_000)).code(status).build());

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure).isNotInstanceOf(UnexpectedAnswerException.class);
        assertThat(failure.status()).hasValue(status);
        assertThat(failure.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void repeatsAWriteThatWasPutOffWithAPageThatIsTooLong(int status) {
        transport = Transport.create(options().maxAnswerBytes(10).build());
        server.enqueue(json("<html>" + "x".repeat(20_000))
                .code(status)
                .addHeader("Retry-After", "1")
                .build());
        enqueue(200);

        put(calls());

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void asksForAnotherTokenWhereTheRefusalOfOneIsTooLong() throws Exception {
        transport = Transport.create(options().maxAnswerBytes(10).build());
        server.enqueue(json("x".repeat(20_000)).code(401).build());
        enqueueJson("{\"id\":13}");

        get(calls(new FreshTokens()));

        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer token-2");
    }

    @Test
    void readsNoMoreOfAnErrorThanOfAnyAnswer() {
        transport = Transport.create(options().maxAnswerBytes(10).build());
        server.enqueue(json("0123456789abcdef").code(409).build());
        List<String> read = new ArrayList<>();
        Endpoint endpoint = Endpoint.of(base(), Authentication.none(), (status, body) -> {
            read.add(body);
            return VendorError.NONE;
        });

        assertThatThrownBy(() -> put(transport.calls(endpoint))).isInstanceOf(ConflictException.class);

        assertThat(read).containsExactly("0123456789");
    }

    @Test
    void countsTheBytesAfterDecompression() throws Exception {
        transport = Transport.create(options().maxAnswerBytes(1000).build());
        okio.Buffer zipped = new okio.Buffer();
        try (okio.BufferedSink sink = okio.Okio.buffer(new okio.GzipSink(zipped))) {
            sink.writeUtf8("{\"id\":13" + " ".repeat(100_000) + "}");
        }
        assertThat(zipped.size()).isLessThan(1000);
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(zipped)
                .build());

        assertThatThrownBy(() -> get(calls())).hasMessageContaining("longer than 1000 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Location", server.url("/elsewhere").toString())
                .build());

        assertThatThrownBy(() -> put(calls())).hasMessageContaining("redirect");

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void namesWhatACallerLacks() {
        enqueue(403);

        assertThatThrownBy(() -> get(calls()))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("GET /things(13): 403. The caller needs scope Things or Things.Read.");
    }

    @Test
    void showsTheVendorsWordsButNoBodyNoQueryAndNoToken() {
        Endpoint endpoint = Endpoint.of(
                base(),
                Authentication.none(),
                (status, body) -> VendorError.of("1002", "User not found\n at line 1", "00-abc-00"));
        server.enqueue(new MockResponse.Builder().code(409).body("the body").build());
        ApiCalls calls = transport.calls(endpoint);

        assertThatThrownBy(() -> get(calls))
                .isInstanceOf(ConflictException.class)
                .hasMessage("GET /things(13): 409 [1002] User not found at line 1. (request id 00-abc-00)");
    }

    @Test
    void tellsTheListenerTheTemplateAndNotTheUrl() {
        enqueue(429);
        enqueueJson("{\"id\":13}");

        get(calls());

        assertThat(attempts)
                .extracting(Object::toString)
                .containsExactly("GET things({id}) #1 429", "GET things({id}) #2 200");
        assertThat(attempts.get(0).failure()).contains(RequestOutcome.REJECTED);
        assertThat(attempts.get(1).failure()).isEmpty();
    }

    @Test
    void endsAtAnInterruptWithTheFlagSet() {
        transport = Transport.create(options()
                .sleeper(pause -> {
                    throw new InterruptedException();
                })
                .build());
        enqueue(429);

        assertThatThrownBy(() -> get(calls())).isInstanceOf(RateLimitedException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        HttpOptions.Builder options = HttpOptions.builder();

        assertThatThrownBy(() -> options.readTimeout(Duration.ZERO))
                .hasMessage("readTimeout must be positive, not PT0S");
        assertThatThrownBy(() -> options.maxAttempts(0)).hasMessage("maxAttempts must be at least 1, not 0");
        assertThatThrownBy(() -> Endpoint.of(URI.create("ftp://x"), Authentication.none(), VendorError.Reader.none()))
                .hasMessageContaining("https://host/path");
        assertThatThrownBy(() ->
                        Endpoint.of(URI.create("https://ada:pass@x"), Authentication.none(), VendorError.Reader.none()))
                .hasMessageNotContaining("pass@");
    }
}
