package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.FileJournal;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunStarted;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest extends OfficeTest {
    @Test
    void writesAPageOfWhoHadASeatAndWhoNeededOne() throws IOException {
        office.run("apply", "--yes");
        Path page = folder.resolve("page.html");

        int exitCode = office.run(
                "report",
                "--from",
                "2026-11-24",
                "--until",
                "2026-11-25",
                "--zone",
                "Europe/Berlin",
                "--to",
                page + "");

        assertThat(exitCode).isZero();
        assertThat(office.shell.out()).contains("open " + page.toUri());
        assertThat(Files.readString(page))
                .contains("ada@acme.example", "grace@acme.example", "developers", "<svg", "Europe/Berlin")
                .doesNotContain("<script");
    }

    @Test
    void beginsWhereTheJournalBegins() throws IOException {
        office.run("apply", "--yes");
        office.shell.at("2026-11-24T13:00:00Z");

        String page = report("--from", "2026-11-24", "--until", "2026-11-25", "--zone", "Europe/Berlin");

        assertThat(page)
                .contains("No record before Tue 24 Nov 2026 11:00 and after Tue 24 Nov 2026 14:00: ")
                .contains("3.00 of 3.00 seat-hours held");
    }

    @Test
    void isRecordedAllAlongOnceTheJournalIsOlder() throws IOException {
        office.run("apply", "--yes");
        office.shell.at("2026-11-26T10:00:00Z");

        String page = report("--from", "2026-11-25", "--until", "2026-11-26");

        assertThat(page).contains("24.00 of 24.00 seat-hours held").doesNotContain("No record");
    }

    @Test
    void countsNothingWithoutAJournal() throws IOException {
        String page = report("--from", "2026-11-24", "--until", "2026-11-25");

        assertThat(page).contains("No record of this time: ", "0.00 of 0.00 seat-hours held", "ada@acme.example");
    }

    @Test
    void listsTheMovesWithTheirReasons() throws IOException {
        office.run("apply", "--yes");

        String page = report("--from", "2026-11-24", "--until", "2026-11-25", "--zone", "Europe/Berlin");

        assertThat(page)
                .contains("<td>Tue 24 Nov 2026 11:00</td><td><bdi>grace@acme.example</bdi></td>"
                        + "<td><bdi>ada@acme.example</bdi></td><td>DONE</td><td>works until Tue 24 Nov 2026 18:00; grace@acme.example is in the"
                        + " roster and does not work now</td>");
    }

    @Test
    void listsAMoveThatWasNotBegunWithBothReasons() throws IOException {
        FileJournal journal = FileJournal.in(office.journal(), "developers");
        Instant at = Shell.START.instant();
        RunId run = RunId.of("r1");
        PlannedMove move = PlannedMove.grant(Account.of("1", "ada"), "ada works");
        PoolPlan plan = PoolPlan.of("developers", Seat.of("RPADEVNU"), SeatCount.unknown(), List.of(move), List.of());
        journal.append(
                1,
                List.of(
                        RunStarted.of(at, run, plan, RunningProcess.current()),
                        MoveEnded.of(at, run, MoveId.of("1"), SwapOutcome.REFUSED, "the pool is full"),
                        MoveEnded.of(at, run, MoveId.of("2"), SwapOutcome.SKIPPED, "the run was asked to stop")));
        journal.close();

        String page = report("--from", "2026-11-24", "--until", "2026-11-25");

        assertThat(page)
                .contains("<td>free</td><td><bdi>ada</bdi></td><td>REFUSED</td><td>ada works – the pool is full</td>")
                .contains("<td>free</td><td>free</td><td>SKIPPED</td><td>the run was asked to stop</td>");
    }

    @Test
    void showsWhoHasHadASeatAllAlong() throws IOException {
        office.uipath.addPerson("joan@acme.example", "Joan", "Clarke");
        office.uipath.lease().seats("RPADEVNU", 2);
        office.uipath.lease().user("joan").allocate("RPADEVNU");
        office.edit("seats = 1", "seats = 2\nexempt = joan@acme.example");
        office.run("apply", "--yes");
        office.shell.at("2026-11-24T11:00:00Z");

        assertThat(report()).contains("joan@acme.example");
    }

    @Test
    void refusesATimeThatIsNone() {
        assertThat(office.run("report", "--from", "2026-11-25", "--until", "2026-11-24"))
                .isEqualTo(2);
        assertThat(office.shell.err())
                .contains("There is no time between --from 2026-11-25T00:00:00Z and --until 2026-11-24T00:00:00Z");
        assertThat(office.run("report", "--from", "yesterday")).isEqualTo(2);
        assertThat(office.shell.err()).contains("--from wants a date such as 2026-12-24");
        assertThat(office.run("report", "--zone", "Mars/Olympus")).isEqualTo(2);
        assertThat(office.shell.err()).contains("--zone wants the name of a time zone");
    }

    private String report(String... options) throws IOException {
        Path page = folder.resolve("page.html");
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--to", page.toString()));
        assertThat(office.run("report", all.toArray(String[]::new))).isZero();
        return Files.readString(page);
    }

    @Test
    void refusesAFileThatCannotBeWritten() {
        Path nowhere = folder.resolve("missing").resolve("page.html");

        assertThat(office.run("report", "--to", nowhere + "")).isEqualTo(2);
        assertThat(office.shell.err()).contains("The page cannot be written to " + nowhere);
    }
}
