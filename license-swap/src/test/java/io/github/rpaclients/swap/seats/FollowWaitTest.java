package io.github.rpaclients.swap.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowWaitTest {
    private static final Holding SETTLED = Holding.of(Account.of("1", "ada"), true, "RPADEVNU", "member");

    private final List<Duration> pauses = new ArrayList<>();
    private int looks;

    @Test
    void doesNotWaitForWhatIsThere() {
        assertThat(wait(Duration.ofMinutes(1)).until(() -> SETTLED).settledAfter())
                .isEmpty();
        assertThat(pauses).isEmpty();
    }

    @Test
    void looksLessOftenTheLongerItTakes() {
        Holding found = wait(Duration.ofMinutes(1)).until(() -> ++looks < 6 ? SETTLED.pending() : SETTLED);

        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 5L, 5L);
        assertThat(found.settledAfter()).contains(Duration.ofSeconds(17));
    }

    @Test
    void givesUpAtItsEnd() {
        Holding found = wait(Duration.ofSeconds(5)).until(SETTLED::pending);

        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 2L);
        assertThat(found.isPending()).isTrue();
        assertThat(found.settledAfter()).isEmpty();
    }

    @Test
    void looksOnceWhereItIsNotToWait() {
        assertThat(wait(Duration.ZERO).until(SETTLED::pending).isPending()).isTrue();
        assertThat(pauses).isEmpty();
    }

    @Test
    void keepsAnInterruptForLater() {
        FollowWait interrupted = new FollowWait(
                Duration.ofMinutes(1),
                pause -> {
                    throw new InterruptedException();
                },
                () -> 0);

        Holding found = interrupted.until(() -> ++looks < 3 ? SETTLED.pending() : SETTLED);

        assertThat(found.isPending()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    private FollowWait wait(Duration longest) {
        return new FollowWait(longest, pauses::add, () -> 0);
    }
}
