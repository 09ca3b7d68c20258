package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Says of a failed attempt whether the request had left. */
final class TellOutcome implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (AttemptFailed alreadyKnown) {
            throw alreadyKnown;
        } catch (IOException e) {
            boolean sent = Progress.sent(chain.call().request());
            throw new AttemptFailed(sent ? RequestOutcome.UNKNOWN : RequestOutcome.NOT_SENT, e.getMessage(), e);
        }
    }
}
