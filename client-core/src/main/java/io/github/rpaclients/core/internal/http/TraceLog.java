package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;

/** At TRACE, what goes over the wire: headers and bodies, redacted. At any other level, nothing. */
final class TraceLog implements Interceptor {
    private final Logger log;
    private final HarmlessNames names;

    TraceLog(Logger log, HarmlessNames names) {
        this.log = log;
        this.names = names;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!log.isTraceEnabled()) {
            return chain.proceed(request);
        }
        SentSecrets secrets = SentSecrets.of(request, names);
        Redaction redaction = new Redaction(names, value -> {}, secrets::mask);
        String id = Progress.of(request).callId();
        String line = request.method() + " " + redaction.url(request.url());
        log.trace(
                "[{}] --> {}{}{}",
                id,
                line,
                redaction.headers(request.headers()),
                body(Redaction.BodyText.of(request), redaction));
        Response response;
        try {
            response = chain.proceed(request);
        } catch (IOException e) {
            // the message of an exception may quote what came over the wire
            log.trace("[{}] <-- {}: {}", id, line, e.getClass().getSimpleName());
            throw e;
        }
        log.trace(
                "[{}] <-- {}: {}{}{}",
                id,
                line,
                response.code(),
                redaction.headers(response.headers()),
                body(Redaction.BodyText.of(response), redaction));
        return response;
    }

    private static String body(Redaction.BodyText body, Redaction redaction) {
        String text = body.redacted(redaction);
        return text.isEmpty() ? "" : "\n    " + text;
    }
}
