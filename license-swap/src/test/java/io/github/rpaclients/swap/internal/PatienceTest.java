package io.github.rpaclients.swap.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final List<Duration> pauses = new ArrayList<>();
    private int looks;

    @Test
    void doesNotWaitForWhatIsThere() {
        Duration found = patience(Duration.ofMinutes(1)).until(waited -> true, waited -> waited);

        assertThat(found).isZero();
        assertThat(pauses).isEmpty();
    }

    @Test
    void looksLessOftenTheLongerItTakes() {
        Duration found = patience(Duration.ofMinutes(1)).until(waited -> ++looks == 6, waited -> waited);

        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 5L, 5L);
        assertThat(found).isEqualTo(Duration.ofSeconds(17));
    }

    @Test
    void givesUpAtItsEnd() {
        Duration last = patience(Duration.ofSeconds(5)).until(waited -> false, waited -> waited);

        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 2L);
        assertThat(last).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void looksOnceWhereItIsNotToWait() {
        patience(Duration.ZERO).until(waited -> false, waited -> ++looks);

        assertThat(looks).isEqualTo(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void countsWhatTheLooksTake() {
        long[] now = {0};
        Patience slow = new Patience(Duration.ofSeconds(5), pauses::add, () -> now[0] += 4_000_000_000L);

        slow.until(waited -> false, waited -> ++looks);

        assertThat(looks).isEqualTo(3);
    }

    @Test
    void keepsAnInterruptForLater() {
        Patience interrupted = new Patience(
                Duration.ofMinutes(1),
                pause -> {
                    throw new InterruptedException();
                },
                () -> 0);

        int last = interrupted.until(look -> look == 3, waited -> ++looks);

        assertThat(last).isEqualTo(3);
        assertThat(Thread.interrupted()).isTrue();
    }

    private Patience patience(Duration longest) {
        return new Patience(longest, pauses::add, () -> 0);
    }
}
