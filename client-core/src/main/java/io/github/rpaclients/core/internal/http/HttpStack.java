package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.HttpOptions;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;

/** Where the HTTP stack is put together. */
final class HttpStack {
    private HttpStack() {}

    /** All that a request passes through, from the outside to the wire. */
    static OkHttpClient assemble(OkHttpClient base, HttpOptions options, Endpoint endpoint, Logger log) {
        return base.newBuilder()
                // a redirect would carry X-Authorization and the body to whatever host the answer names
                .followRedirects(false)
                .followSslRedirects(false)
                // OkHttp repeats writes on a dropped connection; repeating is decided in ApiCalls alone
                .retryOnConnectionFailure(false)
                .connectTimeout(options.connectTimeout())
                .readTimeout(options.readTimeout())
                .writeTimeout(options.readTimeout())
                .callTimeout(options.attemptTimeout())
                // notes whether the first byte of the request has left
                .eventListenerFactory(call -> Progress.FACTORY
                        .create(call)
                        .plus(base.eventListenerFactory().create(call)))
                // turns "it failed" into "it failed, and this became of it"
                .addInterceptor(new TellOutcome())
                .addInterceptor(new StandardHeaders(options.userAgent(), endpoint.headers()))
                // a call may bring a read timeout of its own
                .addInterceptor(new LimitSilence())
                // adds the token, to our origin only; on 401 asks for another one, once
                .addInterceptor(new Authenticate(endpoint.authentication(), endpoint.baseUrl()))
                // after the token, so that it shows what is sent; does nothing unless TRACE is on
                .addInterceptor(new TraceLog(log, endpoint.harmless()))
                // reads the body to its end within a size, refuses web pages and JSON without end to its depth
                .addInterceptor(new ReadWholeAnswer(Math.min(options.maxAnswerBytes(), endpoint.maxAnswerBytes())))
                // OkHttp repeats a request by itself on 503 with Retry-After: 0, and trips over huge values
                .addNetworkInterceptor(StandardHeaders::hideRetryAfter)
                .build();
    }
}
