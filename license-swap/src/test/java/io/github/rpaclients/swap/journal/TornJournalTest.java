package io.github.rpaclients.swap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash leaves at the end of a file. */
class TornJournalTest {
    private static final int ENTRIES = 3;

    @TempDir
    private Path folder;

    private Path file;
    private byte[] whole;
    private int lastLine;

    @BeforeEach
    void writeSomeEntries() throws IOException {
        file = folder.resolve("developers.journal");
        try (FileJournal journal = FileJournal.in(folder, "developers")) {
            Sample.notes(ENTRIES).forEach(entry -> journal.append(1, entry));
        }
        whole = Files.readAllBytes(file);
        lastLine = lineStart(whole.length - 1);
    }

    @Test
    void isReadWhereverItsLastEntryWasCutOff() throws IOException {
        for (int length = lastLine; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            JournalReading reading = FileJournal.in(folder, "developers").read();

            assertThat(reading.entries()).as("%s bytes", length).isEqualTo(Sample.notes(ENTRIES - 1));
            assertThat(reading.torn().isPresent()).as("%s bytes", length).isEqualTo(length > lastLine);
        }
    }

    @Test
    void goesOnAfterItsLastGoodEntry() throws IOException {
        for (int length = lastLine; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));

            try (FileJournal journal = FileJournal.in(folder, "developers")) {
                journal.append(1, Sample.note(ENTRIES - 1));
            }

            assertThat(file).as("%s bytes", length).hasBinaryContent(whole);
        }
    }

    @Test
    void saysWhatWasCutOff() throws IOException {
        Files.write(file, Arrays.copyOf(whole, lastLine + 5));

        assertThat(FileJournal.in(folder, "developers").read().torn())
                .contains(
                        file + " ends with 5 bytes of an entry 3 that was never completed; they go when the next entry"
                                + " is added");
    }

    @Test
    void beginsAnewWhenNotEvenItsFirstLineWasComplete() throws IOException {
        int firstLine = new String(whole, StandardCharsets.UTF_8).indexOf('\n');
        for (int length = 0; length <= firstLine; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));

            try (FileJournal journal = FileJournal.in(folder, "developers")) {
                assertThat(journal.read().entries()).isEmpty();
                Sample.notes(ENTRIES).forEach(entry -> journal.append(1, entry));
            }

            assertThat(file).as("%s bytes", length).hasBinaryContent(whole);
        }
    }

    @Test
    void goesOnInTheNewFileThatWasCutOff() throws IOException {
        try (FileJournal journal = FileJournal.in(folder, "developers").rotatingAt(1)) {
            journal.append(1, Sample.note(ENTRIES));
        }
        Path second = folder.resolve("developers.1.journal");
        byte[] rotated = Files.readAllBytes(second);
        for (int length : new int[] {0, 1, 70, 140}) {
            Files.write(second, Arrays.copyOf(rotated, length));

            try (FileJournal journal = FileJournal.in(folder, "developers").rotatingAt(1)) {
                assertThat(journal.read().entries()).isEqualTo(Sample.notes(ENTRIES));
                journal.append(1, Sample.note(ENTRIES));
            }

            assertThat(second).as("%s bytes", length).hasBinaryContent(rotated);
        }
    }

    @Test
    void toleratesZerosWhereTheDataHadNotArrived() throws IOException {
        for (int from = lastLine; from < whole.length - 1; from++) {
            byte[] hole = whole.clone();
            Arrays.fill(hole, from, whole.length - 1, (byte) 0);
            Files.write(file, hole);

            JournalReading reading = FileJournal.in(folder, "developers").read();

            assertThat(reading.entries()).as("from %s", from).isEqualTo(Sample.notes(ENTRIES - 1));
            assertThat(reading.torn()).as("from %s", from).isPresent();
        }
    }

    @Test
    void doesNotTolerateZerosBeforeItsLastEntry() throws IOException {
        byte[] hole = whole.clone();
        Arrays.fill(hole, lastLine - 20, lastLine - 1, (byte) 0);
        Files.write(file, hole);

        assertThatExceptionOfType(EditedJournalException.class)
                .isThrownBy(() -> FileJournal.in(folder, "developers").read())
                .satisfies(e -> assertThat(e.entry()).isEqualTo(ENTRIES - 1));
    }

    private int lineStart(int end) {
        int at = end;
        while (at > 0 && whole[at - 1] != '\n') {
            at--;
        }
        return at;
    }
}
