package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.CallOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** What a call brings along: headers, query parameters, and how long the server may be silent. */
final class PerCall implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Progress progress = Progress.of(chain.request());
        CallOptions options = progress.options();
        HttpUrl.Builder url = chain.request().url().newBuilder();
        options.query().forEach(url::addQueryParameter);
        Request.Builder request = chain.request().newBuilder().url(url.build());
        progress.headers().forEach(request::header);
        options.headers().forEach(request::header);
        int millis = millis(options.readTimeout().orElseThrow());
        return chain.withReadTimeout(millis, TimeUnit.MILLISECONDS)
                .withWriteTimeout(millis, TimeUnit.MILLISECONDS)
                .proceed(request.build());
    }

    private static int millis(Duration limit) {
        return (int) Math.max(1, Math.min(limit.toMillis(), Integer.MAX_VALUE));
    }
}
