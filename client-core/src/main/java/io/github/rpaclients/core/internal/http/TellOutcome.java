package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Says of a failed attempt whether the request had left, and whether the server refused it. */
final class TellOutcome implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.call().request();
        try {
            return chain.proceed(chain.request());
        } catch (AttemptFailed alreadyKnown) {
            throw alreadyKnown;
        } catch (IOException e) {
            if (e instanceof InterruptedIOException && "interrupted".equals(e.getMessage())) {
                Thread.currentThread().interrupt();
            }
            IOException cause = Progress.shakingHands(request) ? HandshakeBroken.of(e) : e;
            throw new AttemptFailed(outcome(request, e), cause);
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                // OkHttp lets it out undeclared while it waits for a connection
                Thread.currentThread().interrupt();
                IOException interrupted = new InterruptedIOException("interrupted");
                throw new AttemptFailed(outcome(request, interrupted), interrupted);
            }
            throw e;
        }
    }

    private static RequestOutcome outcome(Request request, IOException failure) {
        if (!Progress.sent(request)) {
            return RequestOutcome.NOT_SENT;
        }
        // in TLS 1.3 the first request may leave before the server has seen who sends it; it reads none it then refuses
        boolean refused = TlsTrouble.of(failure).isPresent() || RefusedStream.isCauseOf(failure);
        return refused ? RequestOutcome.REJECTED : RequestOutcome.UNKNOWN;
    }
}
