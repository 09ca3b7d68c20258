package io.github.rpaclients.core.internal.http;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Notes whether the first byte of a request has left. One per attempt, carried by the request as a tag. */
final class Progress extends EventListener {
    static final Factory FACTORY = call -> {
        Progress progress = call.request().tag(Progress.class);
        return progress == null ? EventListener.NONE : progress;
    };

    private volatile boolean sent;
    private volatile boolean shakingHands;

    /** A copy of the request that takes notes of its own. */
    static Request watched(Request request) {
        return request.newBuilder().tag(Progress.class, new Progress()).build();
    }

    static boolean sent(Request request) {
        Progress progress = request.tag(Progress.class);
        return progress == null || progress.sent;
    }

    /** Whether a TLS handshake has begun and not come to its end. */
    static boolean shakingHands(Request request) {
        Progress progress = request.tag(Progress.class);
        return progress != null && progress.shakingHands;
    }

    @Override
    public void secureConnectStart(Call call) {
        shakingHands = true;
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        shakingHands = false;
    }

    @Override
    public void requestHeadersStart(Call call) {
        sent = true;
    }
}
