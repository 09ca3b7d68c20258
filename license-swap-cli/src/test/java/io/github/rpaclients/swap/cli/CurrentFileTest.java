package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.files.SwapFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the file of many pools is read again. */
class CurrentFileTest {
    private static final Instant LONG_AGO = Shell.START.instant().minus(Duration.ofHours(2));
    private static final String POOL = "[pool developers]\nlicence = RPADEVNU\nseats = 1\n";

    private final Shell shell = new Shell();
    private final StringWriter told = new StringWriter();

    @TempDir
    private Path folder;

    private Workplace workplace;

    @BeforeEach
    void writesTheFiles() throws IOException {
        CommonOptions options = new CommonOptions();
        options.file = write("team.ini", "roster = roster.csv\n" + POOL, LONG_AGO);
        write("roster.csv", roster("ada"), LONG_AGO);
        workplace = Workplace.of(options, shell.surroundings());
    }

    @Test
    void isReadOnceForAllLooksUntilItHasChanged() throws IOException {
        SwapFile read = workplace.read();
        CurrentFile file = current(read);

        assertThat(file.get()).isSameAs(read).isSameAs(file.get());
        write("roster.csv", roster("cy"), LONG_AGO.plusSeconds(1));
        SwapFile changed = file.get();

        assertThat(changed.roster().people("developers")).containsExactly(Person.of("cy"));
        assertThat(file.get()).isSameAs(changed);
    }

    @Test
    void isReadAgainWhereOnlyItsLengthHasChanged() throws IOException {
        CurrentFile file = current(workplace.read());

        write("roster.csv", roster("grace"), LONG_AGO);

        assertThat(file.get().roster().people("developers")).containsExactly(Person.of("grace"));
    }

    @Test
    void isReadAgainWhereItHasChangedWhileItWasRead() throws IOException {
        SwapFile read = workplace.read();
        write("roster.csv", roster("cy"), LONG_AGO.plusSeconds(1));
        CurrentFile file = current(read);

        assertThat(file.get().roster().people("developers")).containsExactly(Person.of("cy"));
    }

    @Test
    void isReadAgainAMinuteAfterItCouldNotBeUsed() throws IOException {
        SwapFile read = workplace.read();
        CurrentFile file = current(read);
        write("team.ini", "roster = other.csv\n" + POOL, LONG_AGO.plusSeconds(1));

        assertThat(file.get()).isSameAs(read);
        write("other.csv", roster("cy"), LONG_AGO);
        assertThat(file.get()).as("at once").isSameAs(read);
        shell.at("2026-11-24T10:01:00Z");

        assertThat(file.get().roster().people("developers")).containsExactly(Person.of("cy"));
        assertThat(told.toString()).contains("other.csv:1: There is no such file", "all is well again");
    }

    private CurrentFile current(SwapFile read) {
        EventLines events = new EventLines(new PrintWriter(told), shell.surroundings(), new CommonOptions());
        return new CurrentFile(workplace, shell.surroundings(), new ToldOnce(events), read);
    }

    private static String roster(String person) {
        return "person,zone,days,hours\n" + person + ",UTC,Mon-Fri,09:00-17:00\n";
    }

    private Path write(String name, String text, Instant changed) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Files.setLastModifiedTime(file, FileTime.from(changed));
    }
}
