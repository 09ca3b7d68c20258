package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.internal.http.ThingsService.Thing;
import io.github.rpaclients.core.internal.json.RawObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Query;

class LoggingTest extends StackTest {
    private static final String ANYTHING = "(?s).*";

    private static final String SECRET = "pa$$w0rd";

    private CapturedLog log = new CapturedLog(Level.TRACE);

    /** Requests with something to hide in every part. */
    interface SecretsService {
        @POST("things")
        Call<Void> post(@Body RawObject body);

        @Multipart
        @POST("things")
        Call<Void> parts(@Part List<MultipartBody.Part> parts);

        @FormUrlEncoded
        @POST("token")
        Call<Void> form(
                @Field("grant_type") String grantType,
                @Field("client_secret") String secret,
                @Field("unknown") String unknown);

        @FormUrlEncoded
        @POST("token")
        Call<Void> fields(@FieldMap Map<String, String> fields);

        @GET("things")
        Call<Void> query(@Query("code") String code);

        @GET("things")
        Call<Void> get(@Header("X-Unknown") String header, @Query("$top") int top, @Query("sig") String sig);
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    private void logAt(Level level) {
        log.close();
        log = new CapturedLog(level);
    }

    private SecretsService service(ApiCalls calls) {
        return calls.service(SecretsService.class);
    }

    private void post(String json) {
        enqueue(204);
        ApiCalls calls = calls();
        calls.run(service(calls).post(RawObject.parse(json)));
    }

    private String request() {
        return log.lines().get(0);
    }

    private String answer() {
        return log.lines().get(1);
    }

    @Test
    void showsNoSecretThatTheServerEscapesInAnotherWay() {
        enqueueJson("{\"userName\":\"aB3\\u002BZx\\/9=Qw\",\"name\":\"aB3+Zx/9=Qw\",\"id\":\"4711\"}");
        ApiCalls calls = calls();

        calls.run(service(calls).post(RawObject.parse("{\"password\":\"aB3+Zx/9=Qw\"}")));

        assertThat(answer()).contains("{\"userName\":\"(redacted)\",\"name\":\"(redacted)\",\"id\":\"4711\"}");
    }

    @Test
    void saysAtDebugWhatBecameOfEachAttempt() {
        logAt(Level.DEBUG);
        server.enqueue(json("{\"traceId\":\"00-abc-00\"}")
                .code(503)
                .addHeader("x-request-id", "f00-1")
                .build());
        enqueueJson("{\"id\":13}");

        get(calls());

        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().get(0))
                .matches(
                        "DEBUG \\[[0-9a-f]{8}\\] GET /things\\(13\\) attempt 1: 503 failed, UNKNOWN in \\d+ ms, request id f00-1");
        assertThat(log.lines().get(1))
                .matches("DEBUG \\[[0-9a-f]{8}\\] GET /things\\(13\\) attempt 2: 200 DONE in \\d+ ms");
    }

    @Test
    void saysAtDebugThatThereWasNoAnswer() {
        logAt(Level.DEBUG);
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertThatThrownBy(() -> put(calls())).isInstanceOf(ApiException.class);

        assertThat(log.text())
                .matches("DEBUG \\[[0-9a-f]{8}\\] PUT /things\\(13\\) attempt 1: no answer failed, UNKNOWN in \\d+ ms");
    }

    @Test
    void staysSilentAtInfoWhateverHappens() {
        logAt(Level.INFO);
        enqueueJson("{\"id\":13}");
        enqueue(500);
        enqueueJson("no json");

        get(calls());
        assertThatThrownBy(() -> get(calls())).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> get(calls())).isInstanceOf(ApiException.class);

        assertThat(log.lines()).isEmpty();
    }

    @Test
    void showsTheStructureOfJsonAndTheValuesOfHarmlessNames() {
        post("{\"Id\": 13, \"UserName\": \"ada\", \"Password\": \"" + SECRET + "\", \"nobodyKnows\": [\"" + SECRET
                + "\", 4711, true, null, \"\"], \"data\": {\"type\": \"User\", \"pin\": 4711}}");

        assertThat(request())
                .endsWith("\n    {\"Id\":13,\"UserName\":\"ada\",\"Password\":\"(redacted)\","
                        + "\"nobodyKnows\":[\"(redacted)\",(redacted),true,null,\"\"],"
                        + "\"data\":{\"type\":\"User\",\"pin\":(redacted)}}");
        assertThat(log.text()).doesNotContain(SECRET).doesNotContain("4711");
    }

    @Test
    void showsNothingInsideWhatIsCalledASecret() {
        post("{\"apiKeys\":[{\"name\":\"" + SECRET + "\"}],\"credentials\":{\"id\":4711}}");

        assertThat(request()).endsWith("{\"apiKeys\":[{\"name\":\"(redacted)\"}],\"credentials\":{\"id\":(redacted)}}");
    }

    @Test
    void showsNoNameThatMayBeASecretItself() {
        server.enqueue(json("{\"" + SECRET + "\":1,\"eyJ.eyJ." + "x".repeat(60) + "\":2,\"a \\n b\":3}")
                .build());
        ApiCalls calls = calls();

        calls.run(service(calls).post(RawObject.parse("{\"password\":\"" + SECRET + "\"}")));

        assertThat(answer())
                .endsWith("{\"(redacted)\":(redacted),\"(redacted)\":(redacted),\"(redacted)\":(redacted)}");
    }

    @Test
    void showsWhatWasAnsweredWithoutTheSecretEvenUnderAHarmlessName() {
        server.enqueue(json("{\"name\":\"you sent " + SECRET + "\",\"message\":\"" + SECRET + "\",\"code\":\"1002\"}")
                .code(409)
                .addHeader("Set-Cookie", "session=" + SECRET)
                .build());
        ApiCalls calls = calls();

        assertThatThrownBy(() -> calls.run(service(calls).post(RawObject.parse("{\"password\":\"" + SECRET + "\"}"))))
                .isInstanceOf(ApiException.class);

        assertThat(answer())
                .matches(trace("<-- POST ") + Pattern.quote(base() + "/things: 409") + ANYTHING)
                .contains("\n    Set-Cookie: (redacted)")
                .endsWith("{\"name\":\"you sent (redacted)\",\"message\":\"(redacted)\",\"code\":\"1002\"}");
    }

    @Test
    void showsHeadersAndQueryParametersByAllowListOnly() {
        enqueue(200);
        ApiCalls calls = calls();

        calls.run(service(calls).get(SECRET, 50, SECRET));

        assertThat(request())
                .matches(trace("--> GET ") + Pattern.quote(base() + "/things?$top=50&sig=(redacted)") + ANYTHING)
                .contains("\n    X-Unknown: (redacted)")
                .contains("\n    Authorization: (redacted)")
                .contains("\n    Accept: application/json");
        assertThat(log.text()).doesNotContain(SECRET).doesNotContain(TOKEN);
    }

    @Test
    void showsFormsByAllowListOnly() {
        enqueue(200);
        ApiCalls calls = calls();

        calls.run(service(calls).form("client_credentials", SECRET, SECRET));

        assertThat(request())
                .endsWith("\n    grant_type=client_credentials&client_secret=(redacted)&unknown=(redacted)");
    }

    /** A sign-in has a field {@code code}, as an error has a member of that name. */
    @Test
    void showsNoFieldOfAFormBecauseAMemberOfJsonIsCalledTheSame() {
        enqueue(200);
        ApiCalls calls = calls();

        calls.run(service(calls).fields(Map.of("code", "one-2three", "name", "four-5six", "username", "seven-8nine")));

        assertThat(log.text())
                .contains("code=(redacted)", "name=(redacted)", "username=(redacted)")
                .doesNotContain("one-2three", "four-5six", "seven-8nine");
    }

    @Test
    void showsWhereASignInLeadsBackToWithoutWhatComesBack() {
        enqueue(200);
        ApiCalls calls = calls();

        calls.run(service(calls).fields(Map.of("redirect_uri", "http://localhost:8765/in?code=" + SECRET)));

        assertThat(request()).endsWith("redirect_uri=http://localhost:8765/in?code=(redacted)");
    }

    @Test
    void showsNoCodeInAQuery() {
        enqueue(200);
        ApiCalls calls = calls();

        calls.run(service(calls).query(SECRET));

        assertThat(request()).matches(trace("--> GET ") + Pattern.quote(base() + "/things?code=(redacted)") + ANYTHING);
    }

    @Test
    void showsOfAnythingElseTheSize() {
        server.enqueue(new MockResponse.Builder().code(400).body(SECRET).build());

        assertThatThrownBy(() -> put(calls())).isInstanceOf(ApiException.class);

        assertThat(answer()).endsWith("\n    (" + SECRET.length() + " bytes)");
    }

    @Test
    void letsNoValueBeginALineOrSteerATerminal() {
        post("{\"name\":\"a\u2028b\u009b31mc\u202ed\"}");

        assertThat(request()).endsWith("{\"name\":\"a\\u2028b\\u009b31mc\\u202ed\"}");
    }

    @Test
    void showsTheReplayAfterA401() {
        enqueue(401);
        ApiCalls calls = calls(new FreshTokens());
        enqueue(200);

        put(calls);

        assertThat(log.lines()).hasSize(5);
        assertThat(log.text()).doesNotContain("token-1").doesNotContain("token-2");
    }

    @Test
    void readsNoBodyUnlessTraceIsOn() throws IOException {
        AtomicInteger written = new AtomicInteger();
        RequestBody body = new RequestBody() {
            @Override
            public MediaType contentType() {
                return MediaType.get("application/json");
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                written.incrementAndGet();
                sink.writeUtf8("{}");
            }
        };
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(
                        new TraceLog(LoggerFactory.getLogger("io.github.rpaclients.http"), HarmlessNames.COMMON))
                .build();
        Request request = new Request.Builder().url(server.url("/")).post(body).build();
        logAt(Level.DEBUG);
        enqueue(200);

        http.newCall(request).execute().close();

        assertThat(written).hasValue(1);
    }

    @Test
    void doesNotChangeWhatTheCallerGets() {
        enqueueJson("{\"id\":13}");

        Thing thing = get(calls());

        assertThat(thing.id()).isEqualTo(13);
        assertThat(answer()).endsWith("{\"id\":13}");
    }

    @Test
    void showsNoBodyThatIsTooLongToRead() {
        enqueueJson("{\"id\":13,\"name\":\"" + "x".repeat(300_000) + "\"}");

        get(calls());

        assertThat(answer()).endsWith("(300019 bytes)");
    }

    private static String trace(String line) {
        return "TRACE \\[[0-9a-f]{8}\\] " + line;
    }
}
