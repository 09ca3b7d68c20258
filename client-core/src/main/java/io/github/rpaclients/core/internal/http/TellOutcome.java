package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
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
            Request request = chain.call().request();
            IOException cause = Progress.shakingHands(request) ? HandshakeBroken.of(e) : e;
            throw new AttemptFailed(outcome(Progress.sent(request), e), cause);
        }
    }

    private static RequestOutcome outcome(boolean sent, IOException e) {
        if (!sent) {
            return RequestOutcome.NOT_SENT;
        }
        // in TLS 1.3 the first request may leave before the server has seen who sends it; it reads none it then refuses
        return TlsTrouble.of(e).isPresent() ? RequestOutcome.REJECTED : RequestOutcome.UNKNOWN;
    }
}
