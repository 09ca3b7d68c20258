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
    private volatile boolean reused;
    private volatile @Nullable Gate gate;
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

    /** Nothing may be sent once this gate is closed. */
    static void behind(Request request, Gate gate) {
        Progress progress = request.tag(Progress.class);
        if (progress != null) {
            progress.gate = gate;
        }
    }

    /** @throws IllegalStateException if the client was closed since the call began */
    static void pass(Request request) {
        Progress progress = request.tag(Progress.class);
        Gate gate = progress == null ? null : progress.gate;
        if (gate != null) {
            gate.pass();
        }
    }

    /** The request is about to leave, over a connection that was or was not used before. */
    static void reuses(Request request, boolean reused) {
        Progress progress = request.tag(Progress.class);
        if (progress != null) {
            progress.reused = reused;
        }
    }

    /** Whether it was last sent over a connection that was used before. */
    static boolean reused(Request request) {
        Progress progress = request.tag(Progress.class);
        return progress != null && progress.reused;
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
