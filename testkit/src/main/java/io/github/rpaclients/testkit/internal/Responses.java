package io.github.rpaclients.testkit.internal;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;

/** Our answers in MockWebServer's words. */
final class Responses {
    private Responses() {}

    static MockResponse response(Answer answer, Delivery delivery) {
        MockResponse.Builder response = new MockResponse.Builder().code(answer.status());
        if (!answer.contentType().isEmpty()) {
            response.addHeader("Content-Type", answer.contentType()).body(new Buffer().write(answer.body()));
        }
        answer.headers().forEach(response::addHeader);
        if (!delivery.pause().isZero()) {
            response.throttleBody(delivery.bytesAtOnce(), delivery.pause().toNanos(), TimeUnit.NANOSECONDS);
        }
        if (delivery.extent() == Delivery.Extent.HALF_THE_BODY) {
            halve(response, answer);
        } else if (delivery.extent() == Delivery.Extent.NOTHING) {
            response.onResponseStart(new SocketEffect.CloseSocket());
        }
        return response.build();
    }

    /** The head promises at least one byte more than there comes, even if there is no body. */
    private static void halve(MockResponse.Builder response, Answer answer) {
        byte[] body = answer.body();
        response.body(new Buffer().write(Arrays.copyOf(body, body.length / 2)))
                .setHeader("Content-Length", Math.max(1, body.length))
                .onResponseEnd(new SocketEffect.CloseSocket());
    }
}
