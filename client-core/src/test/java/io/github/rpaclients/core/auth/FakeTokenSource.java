package io.github.rpaclients.core.auth;

import io.github.rpaclients.core.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Gives {@code token-1}, {@code token-2} and so on, each for a while. */
final class FakeTokenSource implements TokenSource {
    private final Clock clock;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Duration life = Duration.ofHours(1);
    private volatile IntConsumer before = number -> {};

    FakeTokenSource(Clock clock) {
        this.clock = clock;
    }

    /** What happens at the nth request before it is answered. */
    void before(IntConsumer before) {
        this.before = before;
    }

    void life(Duration life) {
        this.life = life;
    }

    int asked() {
        return asked.get();
    }

    @Override
    public AccessToken fetch() {
        int number = asked.incrementAndGet();
        before.accept(number);
        return AccessToken.of(Secret.of("token-" + number), clock.instant().plus(life));
    }
}
