package io.github.rpaclients.canary;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.testkit.internal.UndelayedSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;

/**
 * Stands before a simulator, adds secrets to every object it answers, and in case of {@link Trouble} answers itself,
 * quoting what it was sent.
 */
public final class TalkativeServer implements AutoCloseable {
    private static final List<String> EXTRAS =
            List.of("apiKey", "xPassword", "xToken", "clientSecret", "tenantLicenseToken", "nobodyKnows");
    private static final List<String> TOKENS = List.of("access_token", "token");

    private final MockWebServer server = new MockWebServer();
    private final OkHttpClient forward = new OkHttpClient();
    private final URI simulator;
    private final Canaries canaries;
    private volatile Trouble atSignIn = Trouble.NONE;
    private volatile Trouble elsewhere = Trouble.NONE;

    public TalkativeServer(URI simulator, Canaries canaries) {
        this.simulator = simulator;
        this.canaries = canaries;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.setServerSocketFactory(new UndelayedSockets());
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI url() {
        return URI.create("http://" + server.getHostName() + ":" + server.getPort());
    }

    void troubleAtSignIn(Trouble trouble) {
        atSignIn = trouble;
    }

    public void troubleElsewhere(Trouble trouble) {
        elsewhere = trouble;
    }

    @Override
    public void close() {
        server.close();
        forward.connectionPool().evictAll();
        forward.dispatcher().executorService().shutdown();
    }

    private MockResponse answer(RecordedRequest request) {
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        List<String> seen = canaries.in(request.getTarget() + "\n" + headers(request) + "\n" + body);
        boolean signIn = request.getTarget().contains("connect/token")
                || request.getTarget().contains("/authentication");
        Trouble trouble = signIn ? atSignIn : elsewhere;
        try {
            return trouble == Trouble.NONE ? forwarded(request, body) : inTrouble(trouble, String.join(" and ", seen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MockResponse inTrouble(Trouble trouble, String words) {
        MockResponse.Builder answer = new MockResponse.Builder();
        String json = new com.google.gson.JsonPrimitive(words).toString();
        switch (trouble) {
            case DROPPED:
                return answer.onResponseStart(new SocketEffect.CloseSocket()).build();
            case WEB_PAGE:
            case WEB_PAGE_OF_AN_ERROR:
                return answer.code(trouble.status)
                        .addHeader("Content-Type", "text/html")
                        .body("<html>" + words + "</html>")
                        .build();
            case TEXT:
                return answer.body(words).build();
            case CUT_JSON:
                return answer.body("{\"message\":" + json + ",\"id\":").build();
            case OTHER_JSON:
                return answer.body("{\"id\":" + json + ",\"Id\":" + json + ",\"value\":" + json + ",\"list\":" + json
                                + ",\"results\":" + json + ",\"token\":[" + json + "],\"access_token\":[" + json
                                + "],\"roles\":" + json + "," + json + ":1}")
                        .build();
            case LONGER_THAN_IT_SAYS:
                return answer.body(new Buffer().writeUtf8("{}" + words.replace("\n", " ") + "\r\n"))
                        .setHeader("Content-Length", "2")
                        .build();
            default:
                return answer.code(trouble.status)
                        .addHeader("X-Echo", header(words))
                        .addHeader("x-request-id", header(words))
                        .body("{\"message\":" + json + ",\"Message\":" + json + ",\"details\":" + json + ",\"code\":"
                                + json + ",\"errorCode\":" + json + ",\"error\":" + json + ",\"traceId\":" + json
                                + ",\"errors\":[{\"code\":" + json + ",\"description\":" + json + "}]}")
                        .build();
        }
    }

    /** OkHttp would mask some. */
    private static String headers(RecordedRequest request) {
        return request.getHeaders().toMultimap().toString();
    }

    private static String header(String words) {
        return words.isEmpty() ? "none" : words.split(" and ")[0];
    }

    private MockResponse forwarded(RecordedRequest recorded, String body) throws IOException {
        Headers.Builder headers = recorded.getHeaders().newBuilder();
        headers.removeAll("Host").removeAll("Accept-Encoding").removeAll("Content-Length");
        boolean empty =
                recorded.getMethod().equals("GET") || (recorded.getMethod().equals("DELETE") && body.isEmpty());
        String type = recorded.getHeaders().get("Content-Type");
        Request request = new Request.Builder()
                .url(HttpUrl.get(simulator + recorded.getTarget()))
                .headers(headers.build())
                .method(
                        recorded.getMethod(),
                        empty
                                ? null
                                : RequestBody.create(withoutExtras(body), type == null ? null : MediaType.get(type)))
                .build();
        try (Response response = forward.newCall(request).execute()) {
            Headers.Builder back = response.headers().newBuilder();
            back.removeAll("Content-Length");
            return new MockResponse.Builder()
                    .code(response.code())
                    .headers(back.build())
                    .body(withExtras(response.body().string()))
                    .build();
        }
    }

    private String withExtras(String body) {
        if (!body.startsWith("{") && !body.startsWith("[")) {
            return body;
        }
        JsonElement json = JsonParser.parseString(body);
        add(json);
        return json.toString();
    }

    private void add(JsonElement json) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(this::add);
        } else if (json.isJsonObject()) {
            JsonObject object = json.getAsJsonObject();
            object.asMap().values().forEach(this::add);
            TOKENS.stream()
                    .filter(object::has)
                    .map(object::get)
                    .filter(JsonElement::isJsonPrimitive)
                    .forEach(token -> canaries.add(token.getAsString()));
            EXTRAS.forEach(name -> object.addProperty(name, Canaries.EXTRA + "-" + name));
        }
    }

    private static String withoutExtras(String body) {
        if (!body.startsWith("{")) {
            return body;
        }
        JsonElement json = JsonParser.parseString(body);
        remove(json);
        return json.toString();
    }

    private static void remove(JsonElement json) {
        if (json instanceof JsonArray) {
            json.getAsJsonArray().forEach(TalkativeServer::remove);
        } else if (json instanceof JsonObject) {
            for (Map.Entry<String, JsonElement> member :
                    new ArrayList<>(json.getAsJsonObject().entrySet())) {
                if (member.getValue().toString().startsWith("\"" + Canaries.EXTRA)) {
                    json.getAsJsonObject().remove(member.getKey());
                } else {
                    remove(member.getValue());
                }
            }
        }
    }
}
