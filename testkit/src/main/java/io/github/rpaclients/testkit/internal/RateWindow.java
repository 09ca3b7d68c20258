package io.github.rpaclients.testkit.internal;

import io.github.rpaclients.testkit.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** A rate limit and when the calls came that it counts; guarded by the plan's lock. */
final class RateWindow {
    private final RateLimit limit;
    private final Place place;
    private final Supplier<Instant> time;
    private final Deque<Instant> calls = new ArrayDeque<>();

    RateWindow(RateLimit limit, Supplier<Instant> time) {
        this.limit = limit;
        this.place = new Place(limit.method(), limit.pathPart());
        this.time =
                limit.clock().<Supplier<Instant>>map(clock -> clock::instant).orElse(time);
    }

    boolean fits(String method, String path) {
        return place.fits(method, path);
    }

    boolean isFull() {
        Instant start = time.get().minus(limit.window());
        while (!calls.isEmpty() && !calls.getFirst().isAfter(start)) {
            calls.removeFirst();
        }
        return calls.size() >= limit.calls();
    }

    Strike refusal() {
        Answer tooMany = Answer.of(429).header("Retry-After", Long.toString(secondsToWait()));
        return Strike.NONE.handled(service -> limit.remainingDownTo() < 0 ? tooMany : remaining(tooMany, 0), true);
    }

    /** Counts a call, whatever else strikes it. */
    Strike count(Strike strike) {
        calls.addLast(time.get());
        int left = limit.calls() - calls.size();
        return limit.remainingDownTo() < 0
                ? strike
                : strike.edited((answer, now) -> remaining(answer, left < limit.remainingDownTo() ? 0 : left));
    }

    private long secondsToWait() {
        Duration wait = calls.isEmpty()
                ? limit.window()
                : Duration.between(time.get(), calls.getFirst().plus(limit.window()));
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }

    private static Answer remaining(Answer answer, int left) {
        return answer.header("X-RateLimit-Remaining", Integer.toString(left));
    }
}
