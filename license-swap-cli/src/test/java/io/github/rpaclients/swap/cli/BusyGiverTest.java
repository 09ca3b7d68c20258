package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pool that waits for Grace, who has the only seat and is at work. */
class BusyGiverTest extends OfficeTest {
    @BeforeEach
    void prepare() {
        office.edit("seats = 1", "seats = 1\nbusy-wait = 20m");
        office.uipath.orchestrator().user("grace").busy(true);
    }

    @Test
    void planSaysForWhomARunWouldWait() {
        assertThat(office.run("plan")).isZero();
        assertThat(office.shell.out())
                .contains("works until 2026-11-24T17:00:00Z; grace@acme.example is at work and is waited for");
    }

    @Test
    void applyWaitsUntilTheGiverStops() {
        office.shell.pausing(length -> {
            office.uipath.orchestrator().user("grace").busy(false);
            return false;
        });

        int exitCode = office.run("apply", "--yes");

        assertThat(exitCode).isZero();
        assertThat(office.shell.out())
                .contains(
                        "waiting for grace@acme.example, who is at work, until 2026-11-24T10:20:00Z at the latest",
                        "1/1 grace@acme.example -> ada@acme.example: DONE");
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void applyEndsAtASignal() {
        office.shell.pausing(length -> true);

        int exitCode = office.run("apply", "--yes");

        assertThat(exitCode).isEqualTo(1);
        assertThat(office.shell.out()).contains("SKIPPED, the run was asked to stop");
        assertThat(office.holds("grace")).isTrue();
    }

    @Test
    void watchLooksAgainInsteadOfWaiting() {
        office.shell.pausing(length -> {
            throw new AssertionError("paused");
        });

        int exitCode = office.run("watch", "--once");

        assertThat(exitCode).isEqualTo(3);
        assertThat(office.shell.out()).contains("ada@acme.example gets no seat");
        assertThat(office.holds("grace")).isTrue();
    }
}
