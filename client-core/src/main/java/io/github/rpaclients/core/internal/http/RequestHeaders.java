package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.CallOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * What a request carries besides its token and its body: the headers of every request of an API, and the headers, query and
 * time limits that its call brings along. Also keeps one header of its answers from OkHttp.
 */
final class RequestHeaders implements Interceptor {
    /** Where {@code Retry-After} is, for {@link RetryAfter}. */
    static final String RETRY_AFTER = "X-Rpaclients-Retry-After";

    /** For example {@code rpa-clients/0.1.0 (Java 17)}. */
    private static final String US =
            "rpa-clients/" + Build.VERSION + " (Java " + Runtime.version().feature() + ")";

    private final String userAgent;
    private final Map<String, String> headers;

    /** @param product of the application; empty if it does not name itself */
    RequestHeaders(String product, Map<String, String> headers) {
        this.userAgent = (US + " " + product).trim();
        this.headers = headers;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Progress progress = Progress.of(chain.request());
        CallOptions options = progress.options();
        Request.Builder request = chain.request().newBuilder();
        if (!options.query().isEmpty()) {
            HttpUrl.Builder url = chain.request().url().newBuilder();
            options.query().forEach(url::addQueryParameter);
            request.url(url.build());
        }
        // the later one wins
        progress.headers().forEach(request::header);
        options.headers().forEach(request::header);
        request.header("User-Agent", userAgent).header("Accept", "application/json");
        headers.forEach(request::header);
        int millis = millis(options.readTimeout().orElseThrow());
        return chain.withReadTimeout(millis, TimeUnit.MILLISECONDS)
                .withWriteTimeout(millis, TimeUnit.MILLISECONDS)
                .proceed(request.build());
    }

    /** Moves {@code Retry-After} out of OkHttp's sight, next to the wire. */
    static Response hideRetryAfter(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String value = response.header("Retry-After");
        if (value == null) {
            return response;
        }
        Headers.Builder headers = response.headers().newBuilder();
        // whatever the server wrote there
        headers.removeAll("Retry-After").addUnsafeNonAscii(RETRY_AFTER, value);
        return response.newBuilder().headers(headers.build()).build();
    }

    /** Of a limit that options allow; OkHttp takes 0 for none. */
    static int millis(Duration limit) {
        return (int) Math.max(1, limit.toMillis());
    }
}
