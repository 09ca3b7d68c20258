package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.json.RawObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ProtocolException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that quote what they were sent. */
class QuotedSecretsTest extends StackTest {
    /** The whole body is the vendor's message. */
    private ApiException quoted(String sent, String answer) {
        Endpoint endpoint =
                Endpoint.of(base(), Authentication.none(), (status, body) -> VendorError.of("Bad", body, null));
        server.enqueue(new MockResponse.Builder().code(400).body(answer).build());
        ApiCalls calls = transport.calls(endpoint);
        LoggingTest.SecretsService service = calls.service(LoggingTest.SecretsService.class);
        return catchThrowableOfType(ApiException.class, () -> calls.run(service.post(RawObject.parse(sent))));
    }

    @Test
    void masksAValueOfTheRequestInTheVendorsMessage() {
        ApiException failure = quoted(
                "{\"userName\":\"ada\",\"deep\":[{\"Password\":\"pa$$ w0rd\"}]}",
                "The password pa$$ w0rd of ada is too weak");

        assertThat(failure.vendorMessage()).contains("The password (redacted) of ada is too weak");
        assertThat(failure)
                .hasMessageContaining("The password (redacted) of ada")
                .hasMessageNotContaining("w0rd");
    }

    @Test
    void masksAValueAlsoAsItWasEscaped() {
        ApiException failure =
                quoted("{\"Password\":\"pa\\\"ss\"}", "Cannot read {\"Password\":\"pa\\\"ss\"} or pa\"ss");

        assertThat(failure.vendorMessage()).contains("Cannot read {\"Password\":\"(redacted)\"} or (redacted)");
    }

    @Test
    void masksTheFieldsOfAFormOfSeveralParts() {
        Endpoint endpoint =
                Endpoint.of(base(), Authentication.none(), (status, body) -> VendorError.of("Bad", body, null));
        server.enqueue(new MockResponse.Builder()
                .code(400)
                .body("It is true that pa\"$$ w0rd or pa\\\"$$ w0rd does not open file.zip")
                .build());
        ApiCalls calls = transport.calls(endpoint);
        LoggingTest.SecretsService service = calls.service(LoggingTest.SecretsService.class);

        ApiException failure = catchThrowableOfType(
                ApiException.class,
                () -> calls.run(service.parts(List.of(
                        MultipartBody.Part.createFormData("archivePassword", "pa\"$$ w0rd"),
                        MultipartBody.Part.createFormData("isPublic", "true"),
                        MultipartBody.Part.createFormData(
                                "upload", "file.zip", RequestBody.create("does not", null))))));

        assertThat(failure.vendorMessage()).contains("It is true that (redacted) or (redacted) does not open file.zip");
    }

    @Test
    void masksTheLongerOfTwoValuesFirst() {
        ApiException failure = quoted("{\"a\":\"secret\",\"b\":\"secret-and-more\"}", "It was secret-and-more");

        assertThat(failure.vendorMessage()).contains("It was (redacted)");
    }

    @Test
    void masksBeforeALongMessageIsCut() {
        ApiException failure = quoted("{\"Password\":\"0123456789\"}", "x".repeat(495) + "0123456789");

        assertThat(failure.vendorMessage().orElseThrow()).doesNotContain("01234");
    }

    @Test
    void masksAValueInEscapesThatTheServerChose() {
        ApiException failure = quoted(
                "{\"Password\":\"aB3+Zx/9=Qw\"}",
                "Not {\"p\":\"aB3\\u002BZx\\/9=Qw\"}, p=aB3%2bZx%2F9%3DQw nor <b>aB3&#x2B;Zx/9&#61;Qw</b>!");

        assertThat(failure.vendorMessage()).contains("Not {\"p\":\"(redacted)\"}, p=(redacted) nor <b>(redacted)</b>!");
    }

    @Test
    void masksTheWholeOfTwoValuesThatOverlap() {
        ApiException failure = quoted("{\"a\":\"secret\",\"b\":\"cret-and-more\"}", "It was secret-and-more.");

        assertThat(failure.vendorMessage()).contains("It was (redacted).");
    }

    @Test
    @Timeout(30)
    void masksALongMessageInTheTimeOfAShortOne() {
        String values = IntStream.range(0, 14_000)
                .mapToObj(i -> "\"v" + (100_000 + i * 7) + "q\"")
                .collect(Collectors.joining(","));

        ApiException failure = quoted("{\"items\":[" + values + "]}", "not v100007q " + "lorem ipsum ".repeat(500_000));

        assertThat(failure.vendorMessage().orElseThrow())
                .startsWith("not (redacted) lorem ipsum ")
                .hasSize(501)
                .endsWith("…");
    }

    @Test
    void masksAValueThatGoesOnFarBeyondTheCut() {
        String password = "0123456789".repeat(1000);

        ApiException failure = quoted("{\"Password\":\"" + password + "\"}", "\n".repeat(3990) + password);

        assertThat(failure.vendorMessage()).contains("(redacted)…");
    }

    @Test
    void masksTheToken() {
        Endpoint endpoint = Endpoint.of(
                base(), Authentication.bearer(new FreshTokens()), (status, body) -> VendorError.of(body, body, body));
        server.enqueue(new MockResponse.Builder().code(400).body("token-1").build());
        ApiCalls calls = transport.calls(endpoint);

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls));

        assertThat(failure.code()).contains("(redacted)");
        assertThat(failure.requestId()).contains("(redacted)");
        assertThat(failure).hasMessageNotContaining("token-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unexpected end of stream Bearer s3cret\r\n\r\n",
                "HTTP/9 s3cret\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nunexpected end of stream s3cret\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\ns3cret\r\n",
                "HTTP/1.1 200 OK\r\nX: s3cret"
            })
    void doesNotQuoteWhatIsNoHttp(String answer) throws Exception {
        try (RawServer odd = RawServer.answering(answer)) {
            ApiCalls calls = transport.calls(Endpoint.of(odd.url(), Authentication.none(), VendorError.Reader.none()));

            ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> put(calls));

            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            String hex = ByteString.encodeUtf8("s3cret").hex();
            assertThat(trace.toString()).doesNotContain("s3cret").doesNotContain(hex);
        }
    }

    @Test
    void doesNotQuoteWhatIsNoHttpWhereTheCallEndsForAnotherReason() {
        Exception odd = new ProtocolException("Unexpected status line: s3cret");
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw (IOException) new InterruptedIOException("timeout").initCause(odd);
                })
                .build();
        transport = Transport.create(options().okHttpClient(own).maxAttempts(1).build());

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> put(calls()));

        assertThat(failure).hasMessageContaining("in time").hasRootCauseMessage("What came is not HTTP");
    }

    /** A line break, ESC, a C1 control, a line separator, an override of the direction, half a pair, a far tag. */
    private static final String STEERS = "a\r\nb\u001b[31mc\u009bd\u2028e\u202ef\ud800g\udb40\udc01h";

    private static final String SHOWN = "a b\\u001b[31mc\\u009bd\\u2028e\\u202ef\\ud800g\\udb40\\udc01h";

    @Test
    void letsNoWordOfAServerBeginALineOrSteerATerminal() {
        Endpoint endpoint = Endpoint.of(
                base(), Authentication.none(), (status, body) -> VendorError.of(STEERS, STEERS + "!", STEERS));
        enqueue(400);
        ApiCalls calls = transport.calls(endpoint);

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls));

        assertThat(failure.code()).contains(SHOWN);
        assertThat(failure.vendorMessage()).contains(SHOWN + "!");
        assertThat(failure.requestId()).contains(SHOWN);
        assertThat(failure)
                .hasMessage("PUT /things(13): 400 [" + SHOWN + "] " + SHOWN
                        + "! The server refused it; nothing has changed. (request id " + SHOWN + ")");
    }

    @Test
    void logsNoIdThatBeginsALineOrSteersATerminal() {
        Endpoint endpoint =
                Endpoint.of(base(), Authentication.none(), (status, body) -> VendorError.of(null, null, STEERS));
        enqueue(400);
        ApiCalls calls = transport.calls(endpoint);

        try (CapturedLog log = new CapturedLog(Level.DEBUG)) {
            catchThrowableOfType(ApiException.class, () -> put(calls));

            assertThat(log.text()).contains("attempt 1: 400").matches("[\\x20-\\x7e]*");
        }
    }

    @Test
    void cutsWhatIsTooLongForACodeOrAnId() {
        String endless = "x".repeat(1000);
        Endpoint endpoint = Endpoint.of(
                base(),
                Authentication.none(),
                (status, body) -> VendorError.of(endless, "\ud83d\ude00".repeat(300), endless));
        enqueue(400);
        ApiCalls calls = transport.calls(endpoint);

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls));

        assertThat(failure.code().orElseThrow()).hasSize(101).endsWith("…");
        assertThat(failure.requestId().orElseThrow()).hasSize(101).endsWith("…");
        assertThat(failure.vendorMessage()).contains("\ud83d\ude00".repeat(250) + "…");
    }

    @Test
    void cutsNoCharacterInTwo() {
        Endpoint endpoint = Endpoint.of(
                base(),
                Authentication.none(),
                (status, body) -> VendorError.of(null, "x" + "\ud83d\ude00".repeat(300), null));
        enqueue(400);
        ApiCalls calls = transport.calls(endpoint);

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls));

        assertThat(failure.vendorMessage()).contains("x" + "\ud83d\ude00".repeat(249) + "…");
    }
}
