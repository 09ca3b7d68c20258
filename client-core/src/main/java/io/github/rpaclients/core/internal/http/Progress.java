package io.github.rpaclients.core.internal.http;

import java.time.Duration;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Notes whether the first byte of a request has left, and carries the time limits of the call. One per attempt, carried by
 * the request as a tag.
 */
final class Progress extends EventListener {
    static final Factory FACTORY = call -> {
        Progress progress = call.request().tag(Progress.class);
        return progress == null ? EventListener.NONE : progress;
    };

    private volatile boolean sent;
    private volatile boolean shakingHands;
    private volatile @Nullable Duration readTimeout;
    private volatile long endsAt = Long.MAX_VALUE;

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

    /** The server has said that it did not do it: what is sent after this starts afresh. */
    static void refused(Request request) {
        Progress progress = request.tag(Progress.class);
        if (progress != null) {
            progress.sent = false;
        }
    }

    /** The attempt begins now, and is to be over after this time. */
    static void limit(Request request, Duration attempt, Duration readTimeout) {
        Progress progress = request.tag(Progress.class);
        if (progress != null) {
            progress.endsAt = System.nanoTime() + attempt.toNanos();
            progress.readTimeout = readTimeout;
        }
    }

    /** The time until the attempt is to be over; negative afterwards. */
    static Duration left(Request request) {
        Progress progress = request.tag(Progress.class);
        return Duration.ofNanos(progress == null ? Long.MAX_VALUE : progress.endsAt - System.nanoTime());
    }

    static Optional<Duration> readTimeout(Request request) {
        Progress progress = request.tag(Progress.class);
        return progress == null ? Optional.empty() : Optional.ofNullable(progress.readTimeout);
    }

    @Override
    public void requestHeadersStart(Call call) {
        sent = true;
    }
}
