package io.github.rpaclients.swap.internal.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.WentWithout;
import io.github.rpaclients.swap.roster.Need;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Account ADA = Account.of("1", "ada");
    private static final Account BOB = Account.of("2", "bob");

    @Test
    void remembersNoNeedThatItWouldForgetAtOnce() {
        Turns before = of(Map.of(BOB, List.of(NOW.minus(Duration.ofDays(3)))));

        Turns after = before.and(Map.of(ADA, Need.ALWAYS));

        assertThat(after.times()).isEqualTo(before.times());
    }

    @Test
    void remembersOfEachPersonTheLastTimesFirst() {
        Turns before = of(Map.of(ADA, List.of(NOW.minus(Duration.ofDays(3)))));

        Turns after = before.and(Map.of(ADA, NOW));

        assertThat(after.times()).isEqualTo(Map.of(ADA, List.of(NOW, NOW.minus(Duration.ofDays(3)))));
    }

    private static Turns of(Map<Account, List<Instant>> times) {
        return Turns.of(JournalView.of(List.of(WentWithout.of(NOW, times))), NOW);
    }
}
