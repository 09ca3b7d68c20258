package io.github.rpaclients.core.internal.http;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Request;

/** Notes whether the first byte of a request has left. One per attempt, carried by the request as a tag. */
final class Progress extends EventListener {
    static final Factory FACTORY = call -> {
        Progress progress = call.request().tag(Progress.class);
        return progress == null ? EventListener.NONE : progress;
    };

    private volatile boolean sent;

    /** A copy of the request that takes notes of its own. */
    static Request watched(Request request) {
        return request.newBuilder().tag(Progress.class, new Progress()).build();
    }

    static boolean sent(Request request) {
        Progress progress = request.tag(Progress.class);
        return progress == null || progress.sent;
    }

    @Override
    public void requestHeadersStart(Call call) {
        sent = true;
    }
}
