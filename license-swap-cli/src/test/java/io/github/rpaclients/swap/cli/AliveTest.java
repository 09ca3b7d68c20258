package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AliveTest extends OfficeTest {
    @Test
    void aWatchIsAliveAQuarterOfAnHourLongerThanItGoesRound() {
        office.shell.at("2026-11-24T10:00:00Z").pausing(length -> true);
        office.run("watch");

        office.shell.at("2026-11-24T10:14:59Z");
        assertThat(office.run("alive")).isZero();
        assertThat(office.shell.out()).startsWith("alive, last sign of life: 2026-11-24T10:00:00Z");
        office.shell.at("2026-11-24T10:15:00Z");
        assertThat(office.run("alive")).isEqualTo(1);
        assertThat(office.shell.out()).startsWith("not alive, last sign of life: 2026-11-24T10:00:00Z");
    }

    @Test
    void everyRoundIsASignOfLife() {
        office.shell
                .at("2026-11-24T10:00:00Z")
                .pausing(length -> !office.shell.clock().instant().isBefore(Instant.parse("2026-11-24T10:20:00Z")));
        office.run("watch");

        assertThat(office.run("alive")).isZero();
    }

    @Test
    void whereNobodyHasWatchedNothingIsAlive() {
        assertThat(office.run("alive")).isEqualTo(1);
        assertThat(office.shell.out()).startsWith("not alive, last sign of life: none in ");
    }

    @Test
    void aSingleLookIsNoSignOfLife() {
        office.run("watch", "--once");

        assertThat(office.run("alive")).isEqualTo(1);
    }
}
