package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.journal.FileJournal;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunStarted;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest extends OfficeTest {
    private final List<Duration> pauses = new ArrayList<>();

    /** Lets the command pause until a time, and then asks it to end. */
    private int watchUntil(String end) {
        office.shell.pausing(length -> {
            pauses.add(length);
            return !office.shell.clock().instant().isBefore(Instant.parse(end));
        });
        return office.run("watch");
    }

    @Test
    void movesWhenTheRosterChanges() {
        office.shell.at("2026-11-24T08:52:00Z");

        int exitCode = watchUntil("2026-11-24T09:03:00Z");

        assertThat(exitCode).isZero();
        assertThat(pauses).startsWith(Duration.ofMinutes(5), Duration.ofMinutes(3), Duration.ofMinutes(5));
        assertThat(office.shell.out())
                .contains("2026-11-24T08:52:00Z watching ", "2026-11-24T09:00:00Z Pool developers: run ")
                .contains(": 1 DONE", "2026-11-24T09:05:00Z ended");
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void looksAgainAtOnceWhereTheRosterHasChangedDuringALook() {
        office.shell.at("2026-11-24T08:52:00Z").pausing(length -> {
            pauses.add(length);
            if (pauses.size() == 1) {
                office.shell.at("2026-11-24T08:59:59Z").untilTheSystemHasAnswered("2026-11-24T09:00:01Z");
            }
            return pauses.size() > 2;
        });

        office.run("watch");

        assertThat(pauses.get(1)).isZero();
        assertThat(office.shell.out()).contains("2026-11-24T09:00:01Z Pool developers: run ");
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void catchesUpWithWhatItSleptThrough() {
        office.shell.at("2026-11-24T08:52:00Z").pausing(length -> {
            boolean first = pauses.isEmpty();
            pauses.add(length);
            if (first) {
                office.shell.at("2026-11-24T13:07:00Z");
            }
            return !first;
        });

        office.run("watch");

        assertThat(office.shell.out()).contains("2026-11-24T13:07:00Z Pool developers: run ");
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void triesAgainSoonAfterAFailure() {
        office.uipath.faults().next("GET", "/user-license").refuse(403);

        watchUntil("2026-11-24T10:02:00Z");

        assertThat(pauses.get(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(office.shell.out()).contains("403").contains("2026-11-24T10:01:00Z Pool developers: run ");
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void resumesARunThatWasCutOffFirst() {
        try (FileJournal journal = FileJournal.in(office.journal(), "developers")) {
            journal.append(
                    1,
                    RunStarted.of(
                            office.shell.clock().instant(),
                            RunId.of("cut-off"),
                            PoolPlan.of("developers", Seat.of("RPADEVNU"), SeatCount.unknown(), List.of(), List.of()),
                            RunningProcess.of("elsewhere", 4711, "joan")));
        }

        int exitCode = office.run("watch", "--once");

        assertThat(exitCode).isZero();
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void onceMovesWhatIsToMoveAndEnds() {
        office.shell.pausing(length -> {
            throw new AssertionError("paused");
        });

        assertThat(office.run("watch", "--once")).isZero();
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void goesOnWithTheFileAsItWasWhenSomebodyBreaksIt() {
        office.shell.at("2026-11-24T08:58:00Z").pausing(length -> {
            pauses.add(length);
            office.edit("seats = 1", "seats = many");
            return pauses.size() > 1;
        });

        office.run("watch");

        assertThat(office.shell.out()).contains("going on with the file as it was: team.ini:");
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void takesUpAChangedRosterWithinFiveMinutes() {
        office.shell.at("2026-11-24T08:00:00Z").pausing(length -> {
            pauses.add(length);
            office.edit("09:00-17:00", "07:00-17:00");
            return pauses.size() > 1;
        });

        office.run("watch");

        assertThat(office.shell.out()).contains("2026-11-24T08:05:00Z Pool developers: run ");
        assertThat(office.holds("ada")).isTrue();
    }
}
