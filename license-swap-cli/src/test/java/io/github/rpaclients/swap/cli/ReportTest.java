package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void showsWhoHasHadASeatAllAlong() throws IOException {
        office.uipath.addPerson("joan@acme.example", "Joan", "Clarke");
        office.uipath.lease().seats("RPADEVNU", 2);
        office.uipath.lease().user("joan").allocate("RPADEVNU");
        office.edit("seats = 1", "seats = 2\nexempt = joan@acme.example");
        office.run("apply", "--yes");
        Path page = folder.resolve("page.html");

        office.run("report", "--to", page + "");

        assertThat(Files.readString(page)).contains("joan@acme.example");
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

    @Test
    void refusesAFileThatCannotBeWritten() {
        Path nowhere = folder.resolve("missing").resolve("page.html");

        assertThat(office.run("report", "--to", nowhere + "")).isEqualTo(2);
        assertThat(office.shell.err()).contains("The page cannot be written to " + nowhere);
    }
}
