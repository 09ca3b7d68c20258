package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;

/** Takes an answer for HTTP only if it is. OkHttp reads numbers below zero, and then fails as if its caller had given them. */
final class SoundHeads {
    private static final int UNKNOWN_LENGTH = -1;
    private static final String OKHTTP = Response.class.getPackageName() + ".";
    private static final String OKIO = Buffer.class.getPackageName() + ".";

    private SoundHeads() {}

    /** Sends the request and reads the head of its answer. */
    static Response proceed(Interceptor.Chain chain, Request request) throws IOException {
        Response response;
        try {
            response = chain.proceed(request);
        } catch (IllegalArgumentException | IllegalStateException e) {
            if (chain.call().isCanceled() || !isOkHttps(e)) {
                throw e;
            }
            // without the cause, whose words are the server's
            throw Quoting.noHttp();
        }
        if (response.body().contentLength() < UNKNOWN_LENGTH) {
            // nobody could read it, and not even close it
            throw Quoting.noHttp();
        }
        return response;
    }

    /** A listener of the application may have thrown it, too. */
    private static boolean isOkHttps(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length > 0
                && (trace[0].getClassName().startsWith(OKHTTP)
                        || trace[0].getClassName().startsWith(OKIO));
    }
}
