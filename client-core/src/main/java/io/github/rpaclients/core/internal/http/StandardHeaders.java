package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.util.Map;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** The headers that every request of an API carries, and the one of its answers that is kept from OkHttp. */
final class StandardHeaders implements Interceptor {
    /** Where {@code Retry-After} is, for {@link RetryAfter}. */
    static final String RETRY_AFTER = "X-Rpaclients-Retry-After";

    private final String userAgent;
    private final Map<String, String> headers;

    StandardHeaders(String userAgent, Map<String, String> headers) {
        this.userAgent = userAgent;
        this.headers = headers;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request.Builder request =
                chain.request().newBuilder().header("User-Agent", userAgent).header("Accept", "application/json");
        headers.forEach(request::header);
        return chain.proceed(request.build());
    }

    /** Moves {@code Retry-After} out of OkHttp's sight, next to the wire. */
    static Response hideRetryAfter(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String value = response.header("Retry-After");
        if (value == null) {
            return response;
        }
        return response.newBuilder()
                .removeHeader("Retry-After")
                .header(RETRY_AFTER, value)
                .build();
    }
}
