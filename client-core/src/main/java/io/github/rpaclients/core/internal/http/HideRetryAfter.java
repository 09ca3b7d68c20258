package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Moves {@code Retry-After} out of OkHttp's sight; {@link RetryAfter} reads it. */
final class HideRetryAfter implements Interceptor {
    static final String HIDDEN = "X-Rpaclients-Retry-After";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String value = response.header("Retry-After");
        if (value == null) {
            return response;
        }
        return response.newBuilder()
                .removeHeader("Retry-After")
                .header(HIDDEN, value)
                .build();
    }
}
