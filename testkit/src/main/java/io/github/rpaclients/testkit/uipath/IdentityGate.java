package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Identity names its API version; the cloud's counts the calls of the last five minutes, if it is asked to. */
final class IdentityGate implements Gate {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Map<String, Integer> LIMITS =
            Map.of("GET", 300, "POST", 24_000, "PUT", 160, "PATCH", 160, "DELETE", 160);

    private final Organization organization;
    private final boolean isLimited;
    private final Map<String, Deque<Instant>> calls = new HashMap<>();

    IdentityGate(Organization organization, boolean isLimited) {
        this.organization = organization;
        this.isLimited = isLimited;
    }

    void startOver() {
        synchronized (organization.lock()) {
            calls.clear();
        }
    }

    @Override
    public Optional<Answer> refusal(Request request) {
        if (!isLimited) {
            return Optional.empty();
        }
        synchronized (organization.lock()) {
            Instant now = organization.instant();
            Deque<Instant> recent = calls.computeIfAbsent(request.method(), m -> new ArrayDeque<>());
            while (!recent.isEmpty() && !now.isBefore(recent.getFirst().plus(WINDOW))) {
                recent.removeFirst();
            }
            if (recent.size() >= LIMITS.getOrDefault(request.method(), Integer.MAX_VALUE)) {
                Duration wait = Duration.between(now, recent.getFirst().plus(WINDOW));
                long seconds = wait.plusMillis(999).toSeconds();
                return Optional.of(Answer.of(429).header("Retry-After", Long.toString(seconds)));
            }
            recent.addLast(now);
            return Optional.empty();
        }
    }

    @Override
    public Answer stamped(Answer answer) {
        return answer.header("api-supported-versions", "1.0");
    }
}
