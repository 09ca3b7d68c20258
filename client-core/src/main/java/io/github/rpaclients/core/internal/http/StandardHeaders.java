package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.util.Map;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** The headers that every request of an API carries. */
final class StandardHeaders implements Interceptor {
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
}
