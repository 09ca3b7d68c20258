package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.error.UnauthorizedException;
import io.github.rpaclients.core.http.Transport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mockwebserver3.MockResponse;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client of the application's own, with things in it that would change what calls mean. */
class GivenClientTest extends StackTest {
    @TempDir
    private Path folder;

    private ApiCalls over(OkHttpClient.Builder client) {
        transport = Transport.create(options().okHttpClient(client.build()).build());
        return calls();
    }

    @Test
    void asksTheServerEachTimeWhateverMayBeCached() throws Exception {
        for (int i = 0; i < 2; i++) {
            server.enqueue(json("{\"id\":" + i + "}")
                    .addHeader("Cache-Control", "max-age=3600")
                    .build());
        }

        try (Cache cache = new Cache(folder.toFile(), 1_000_000)) {
            ApiCalls calls = over(new OkHttpClient.Builder().cache(cache));

            assertThat(get(calls).id()).isZero();
            assertThat(get(calls).id()).isEqualTo(1);
        }
    }

    @Test
    void sendsNoCookie() throws Exception {
        ApiCalls calls = over(new OkHttpClient.Builder().cookieJar(new CookieJar() {
            @Override
            public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {}

            @Override
            public List<Cookie> loadForRequest(HttpUrl url) {
                return List.of(new Cookie.Builder()
                        .name("session")
                        .value("s3cret")
                        .domain(url.host())
                        .build());
            }
        }));
        enqueue(204);

        put(calls);

        assertThat(server.takeRequest().getHeaders().get("Cookie")).isNull();
    }

    @Test
    void letsNoOtherAnswerToA401() {
        ApiCalls calls = over(new OkHttpClient.Builder()
                .authenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Authorization", "Basic another")
                        .build()));
        server.enqueue(new MockResponse.Builder()
                .code(401)
                .addHeader("WWW-Authenticate", "Basic")
                .build());

        catchThrowableOfType(UnauthorizedException.class, () -> put(calls));

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void tellsTheApplicationsEventListener() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        ApiCalls calls = over(new OkHttpClient.Builder().eventListenerFactory(made -> new EventListener() {
            @Override
            public void callStart(Call call) {
                heard.add("start");
            }

            @Override
            public void callEnd(Call call) {
                heard.add("end");
            }
        }));
        enqueue(204);

        put(calls);

        assertThat(heard).containsExactly("start", "end");
    }
}
