package io.github.rpaclients.swap.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Posts JSON to an address, once and within 10 seconds. Follows no redirect, and reads of the answer nothing but its status:
 * a body may be without end. Safe for use by several threads.
 */
final class JsonPost {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final String receiver;
    private final URI url;
    private final Duration timeout;
    private final HttpClient http;

    private JsonPost(String receiver, URI url, Duration timeout) {
        this.receiver = receiver;
        this.url = url;
        this.timeout = timeout;
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @param receiver what messages call it, such as {@code The Slack webhook}; they do not show the address */
    static JsonPost to(String receiver, URI url) {
        return new JsonPost(receiver, url, TIMEOUT);
    }

    JsonPost within(Duration time) {
        return new JsonPost(receiver, url, time);
    }

    /**
     * Posts a body.
     *
     * @param headers names and values in turn
     * @throws IllegalStateException if the receiver did not answer with success
     */
    void send(String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(timeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (headers.length > 0) {
            request.headers(headers);
        }
        int status;
        try {
            status = http.send(request.build(), answer -> new Unread()).statusCode();
        } catch (HttpTimeoutException e) {
            throw new IllegalStateException(receiver + " did not answer within " + timeout.toSeconds() + " seconds", e);
        } catch (IOException e) {
            throw new IllegalStateException(receiver + " could not be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The thread was interrupted while it sent a notice", e);
        }
        if (status < 200 || status > 299) {
            throw new IllegalStateException(receiver + " answered " + status);
        }
    }

    /** A body that is over before it begins. */
    private static final class Unread implements HttpResponse.BodySubscriber<Boolean> {
        @Override
        public CompletionStage<Boolean> getBody() {
            return CompletableFuture.completedFuture(true);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> part) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
