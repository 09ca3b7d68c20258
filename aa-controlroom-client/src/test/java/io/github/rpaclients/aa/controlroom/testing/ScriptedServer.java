package io.github.rpaclients.aa.controlroom.testing;

import io.github.rpaclients.aa.controlroom.ControlRoomBuilder;
import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** Answers every path with what was scripted for it, in turn, the last answer for ever; logs everybody in. */
public final class ScriptedServer implements AutoCloseable {
    private static final Logger LOGGER = Logger.getLogger(MockWebServer.class.getName());

    static {
        LOGGER.setLevel(Level.WARNING);
    }

    /** A client that asks on and on shall fail its test, not hang it. */
    private static final int ENOUGH = 100;

    private final FakeClock clock = new FakeClock();
    private final RecordingSleeper sleeper = new RecordingSleeper();
    private final MockWebServer server = new MockWebServer();
    private final Map<String, Deque<MockResponse>> script = new HashMap<>();
    private final List<RecordedRequest> received = new CopyOnWriteArrayList<>();
    private int tokens;

    public ScriptedServer() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FakeClock clock() {
        return clock;
    }

    public RecordingSleeper sleeper() {
        return sleeper;
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getPort());
    }

    public HttpOptions options() {
        return HttpOptions.builder()
                .clock(clock)
                .ticker(clock)
                .sleeper(sleeper)
                .random(() -> 0.5)
                .build();
    }

    /** A client of ada, who has the password Secret1!. */
    public ControlRoomBuilder client() {
        return ControlRoomClient.builder()
                .url(url())
                .credentials(ControlRoomCredentials.password("ada", Secret.of("Secret1!")))
                .http(options());
    }

    public ScriptedServer on(String line, MockResponse... answers) {
        script.put(line, new ArrayDeque<>(List.of(answers)));
        return this;
    }

    public ScriptedServer on(String line, int status, String json) {
        return on(line, json(status, json));
    }

    public static MockResponse json(int status, String json) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(json)
                .build();
    }

    public static MockResponse dropped() {
        return new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
    }

    /** The requests of one line, such as {@code PUT /v2/usermanagement/users/7}. */
    public List<RecordedRequest> received(String line) {
        return received.stream().filter(r -> line(r).equals(line)).collect(Collectors.toUnmodifiableList());
    }

    public String body(String line) {
        return received(line).get(0).getBody().utf8();
    }

    /** All request lines but those of the sign-in. */
    public List<String> lines() {
        return received.stream()
                .map(ScriptedServer::line)
                .filter(line -> !line.contains("/authentication"))
                .collect(Collectors.toUnmodifiableList());
    }

    public int logins() {
        return received("POST /v2/authentication").size()
                + received("POST /v1/authentication").size();
    }

    /** The token of a login or refresh; lives for 20 minutes. */
    public String token(int number) {
        long now = clock.instant().getEpochSecond();
        String claims = "{\"n\":" + number + ",\"iat\":" + now + ",\"exp\":" + (now + 1200) + "}";
        return "eyJhbGciOiJSUzUxMiJ9."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".c2lnbmF0dXJl";
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        received.add(request);
        if (received.size() > ENOUGH) {
            return new MockResponse.Builder().code(501).build();
        }
        Deque<MockResponse> answers = script.get(line(request));
        if (answers != null) {
            return answers.size() > 1 ? answers.remove() : answers.element();
        }
        if (line(request).matches("POST /v[12]/authentication(/token)?")) {
            return json(200, "{\"token\":\"" + token(++tokens) + "\",\"ttlSeconds\":\"0\"}");
        }
        return new MockResponse.Builder()
                .code(line(request).endsWith("/logout") ? 204 : 501)
                .build();
    }

    private static String line(RecordedRequest request) {
        return request.getMethod() + " " + request.getTarget();
    }

    @Override
    public void close() {
        server.close();
    }
}
