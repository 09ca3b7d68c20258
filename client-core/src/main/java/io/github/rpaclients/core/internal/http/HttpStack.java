package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.HttpOptions;
import java.util.concurrent.TimeUnit;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;

/** Where the HTTP stack is put together. */
final class HttpStack {
    private HttpStack() {}

    /** All that a request passes through, from the outside to the wire. */
    static OkHttpClient assemble(OkHttpClient base, Shared shared, Endpoint endpoint, Logger log) {
        HttpOptions options = shared.options();
        EventListener.Factory theirs = base.eventListenerFactory();
        OkHttpClient.Builder http = base.newBuilder()
                // a redirect would carry X-Authorization and the body to whatever host the answer names
                .followRedirects(false)
                .followSslRedirects(false)
                // OkHttp repeats writes on a dropped connection; repeating is decided in ApiCalls alone
                .retryOnConnectionFailure(false)
                .connectTimeout(RequestHeaders.millis(options.connectTimeout()), TimeUnit.MILLISECONDS)
                // notes how far a request has come, beside what the application listens with
                .eventListenerFactory(call -> Progress.of(call.request()).plus(theirs.create(call)))
                // the headers of the API, and what the call brings along: headers, a query, time limits
                .addInterceptor(new RequestHeaders(options.userAgent(), endpoint.headers()))
                // adds the token, to our origin only; on 401 asks for another one, once
                .addInterceptor(new Authenticate(endpoint.authentication(), endpoint.baseUrl(), options.ticker()))
                // after the token, so that it shows what is sent; does nothing unless TRACE is on
                .addInterceptor(new TraceLog(log, endpoint.harmless()))
                // reads the body to its end within a size, refuses web pages and JSON without end to its depth
                .addInterceptor(new ReadWholeAnswer(Math.min(options.maxAnswerBytes(), endpoint.maxAnswerBytes())))
                // OkHttp repeats a request by itself on 503 with Retry-After: 0, and trips over huge values
                .addNetworkInterceptor(RequestHeaders::hideRetryAfter);
        // the last look at the connection, and whether the client is still open, before the request leaves
        return shared.connections().guard(http).build();
    }
}
