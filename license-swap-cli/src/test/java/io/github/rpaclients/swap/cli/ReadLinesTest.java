package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadLinesTest extends OfficeTest {
    private final List<String> lines = new ArrayList<>();
    private final Shell shell = new Shell();
    private final ReadLines reads = new ReadLines(shell.clock(), lines::add);

    private void after(Duration time, long people) {
        shell.offBy(time);
        reads.read("the directory", people);
    }

    @Test
    void aLongReadIsALineASecondAtMost() {
        after(Duration.ZERO, 1000);
        after(Duration.ofMillis(600), 2000);
        after(Duration.ofMillis(600), 3000);
        after(Duration.ofMillis(600), 4000);
        after(Duration.ofMillis(600), 1_234_567);

        assertThat(lines)
                .containsExactly("reading the directory: 3,000 people", "reading the directory: 1,234,567 people");
    }

    @Test
    void aPassingLineGivesWayOnce() {
        StringWriter text = new StringWriter();
        PassingLine line = new PassingLine(new PrintWriter(text));

        line.clear();
        line.show("reading");
        line.show("reading on");
        line.clear();
        line.clear();

        assertThat(text.toString()).isEqualTo("\r\u001b[Kreading\r\u001b[Kreading on\r\u001b[K");
    }

    @Test
    void theCommandTellsOfReadsThatTakeLongAndNotInADocument() {
        // each answer of the system takes two seconds here
        office.uipath
                .faults()
                .next("GET", "/user-license")
                .always()
                .after(() -> office.shell.offBy(Duration.ofSeconds(2)));
        office.shell.withColours();
        office.run("plan");
        String screen = office.shell.out();
        office.run("plan", "--output", "json");

        assertThat(screen).contains("\r\u001b[Kreading the ").containsPattern("people\r\u001b\\[KPool developers");
        assertThat(office.shell.out()).startsWith("{").doesNotContain("reading");
    }
}
