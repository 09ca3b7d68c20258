package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {
    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private int simulate(String... args) {
        String[] all = new String[args.length + 3];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--simulate";
        all[args.length + 1] = "--journal";
        all[args.length + 2] = folder.resolve("play").toString();
        return shell.run(all);
    }

    @Test
    void aCompanyIsKeptFromCommandToCommand() {
        assertThat(simulate("plan")).isZero();
        assertThat(shell.out()).contains("2 moves").containsPattern("joan@acme.example +keeps it +is exempt");

        assertThat(simulate("apply", "--yes")).isZero();
        Matcher run = Pattern.compile("run (\\S+): 2 DONE").matcher(shell.out());
        assertThat(run.find()).isTrue();

        assertThat(simulate("status")).isZero();
        assertThat(shell.out())
                .containsPattern("ada@acme.example +has a seat")
                .containsPattern("kay@acme.example +has a seat")
                .contains(run.group(1) + ", 2 DONE");

        assertThat(simulate("rollback", run.group(1), "--yes"))
                .as("nobody loses a seat at work")
                .isEqualTo(1);
        shell.at("2026-11-24T18:30:00Z");
        assertThat(simulate("rollback", run.group(1), "--yes")).isZero();
        assertThat(simulate("status")).isZero();
        assertThat(shell.out()).containsPattern("grace@acme.example +has a seat");

        assertThat(simulate("resume")).isZero();
        assertThat(shell.out()).contains("nothing to resume");
        assertThat(simulate("doctor")).isZero();
    }

    @Test
    void theRosterHasMovesAtAnyHour() {
        for (int hour = 0; hour < 24; hour++) {
            Shell then = new Shell().at(String.format("2026-11-24T%02d:30:00Z", hour));

            assertThat(then.run("plan", "--simulate")).as("%d h", hour).isZero();
            assertThat(then.out()).as("%d h", hour).contains("2 moves");
        }
    }
}
