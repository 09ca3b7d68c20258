package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanDiffTest extends OfficeTest {
    @BeforeEach
    void prepare() {
        office.uipath.addPerson("joan@acme.example", "Joan", "Clarke");
        office.uipath.lease().seats("RPADEVNU", 3);
        office.uipath.lease().user("joan").allocate("RPADEVNU");
        office.edit("seats = 1", "seats = 2\nexempt = joan@acme.example");
    }

    @Test
    void showsWhoHasASeatBeforeAndAfter() {
        int exitCode = office.run("plan", "--output", "diff");

        assertThat(exitCode).isZero();
        assertThat(office.shell.out().lines().map(line -> line.replaceAll("[0-9a-f]{12}$", "HASH")))
                .containsExactly(
                        "--- developers at 2026-11-24T10:00:00Z",
                        "+++ developers after plan HASH",
                        "+ada@acme.example",
                        "-grace@acme.example",
                        " joan@acme.example");
    }

    @Test
    void aTerminalSeesItInColours() {
        office.shell.withColours();

        office.run("plan", "--output", "diff");

        assertThat(office.shell.out())
                .contains("\u001b[32m+ada@acme.example\u001b[39m", "\u001b[31m-grace@acme.example\u001b[39m");
    }

    @Test
    void onlyAPlanHasADiff() {
        assertThat(office.run("status", "--output", "diff")).isEqualTo(2);
        assertThat(office.shell.err()).contains("Only plan prints a diff; write --output table or --output json");
        assertThat(office.run("watch", "--output", "diff")).isEqualTo(2);
        assertThat(office.shell.err()).contains("watch prints lines; write --output json for an object a line");
    }
}
