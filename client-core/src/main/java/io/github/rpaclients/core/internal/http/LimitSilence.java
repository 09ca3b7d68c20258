package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** How long the server may be silent during this call, where it was called with a limit of its own. */
final class LimitSilence implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Optional<Duration> limit = Progress.readTimeout(chain.request());
        if (limit.isEmpty()) {
            return chain.proceed(chain.request());
        }
        int millis = (int) Math.max(1, Math.min(limit.get().toMillis(), Integer.MAX_VALUE));
        return chain.withReadTimeout(millis, TimeUnit.MILLISECONDS)
                .withWriteTimeout(millis, TimeUnit.MILLISECONDS)
                .proceed(chain.request());
    }
}
