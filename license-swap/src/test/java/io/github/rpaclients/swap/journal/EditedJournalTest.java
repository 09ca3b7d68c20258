package io.github.rpaclients.swap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who opens the file in an editor leaves. Line n is entry n; entry 0 names the pool. */
class EditedJournalTest {
    private static final int ENTRIES = 5;

    @TempDir
    private Path folder;

    private Path file;
    private List<String> lines;

    @BeforeEach
    void writeSomeEntries() throws IOException {
        file = folder.resolve("developers.journal");
        try (FileJournal journal = journal()) {
            Sample.notes(ENTRIES).forEach(entry -> journal.append(1, entry));
        }
        lines = new ArrayList<>(Files.readAllLines(file));
    }

    @Test
    void showsAChangeOfAnyByteOrLosesItsLastEntryOnly() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int lastLine = whole.length - lines.get(ENTRIES).length() - 1;
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            Files.write(file, flipped);

            if (showsAnEdit()) {
                continue;
            }

            assertThat(at).isGreaterThanOrEqualTo(lastLine);
            assertThat(journal().read().entries()).isEqualTo(Sample.notes(ENTRIES - 1));
            assertThat(journal().read().torn()).isPresent();
        }
    }

    @Test
    void showsAMissingEntry() throws IOException {
        for (int entry = 0; entry < ENTRIES; entry++) {
            List<String> edited = new ArrayList<>(lines);
            edited.remove(entry);

            assertEdited(edited, entry, "it is missing; another is in its place");
        }
    }

    @Test
    void showsExchangedEntries() throws IOException {
        for (int entry = 0; entry < ENTRIES; entry++) {
            List<String> edited = new ArrayList<>(lines);
            Collections.swap(edited, entry, entry + 1);

            assertEdited(edited, entry, "it is missing; another is in its place");
        }
    }

    @Test
    void showsARepeatedEntry() throws IOException {
        List<String> edited = new ArrayList<>(lines);
        edited.add(3, lines.get(2));

        assertEdited(edited, 3, "it is missing; another is in its place");
    }

    @Test
    void showsAnEditedEntry() throws IOException {
        for (int entry = 1; entry <= ENTRIES; entry++) {
            List<String> edited = new ArrayList<>(lines);
            edited.set(entry, lines.get(entry).replace("PoolLooked", "PoolLocked"));

            assertEdited(edited, entry, "its checksum does not fit, so it was changed");
        }
    }

    @Test
    void showsAnEditedEntryWithANewChecksumAtTheNextOne() throws IOException {
        for (int entry = 1; entry < ENTRIES; entry++) {
            List<String> edited = new ArrayList<>(lines);
            edited.set(entry, withNewChecksum(entry, "PoolLooked", "PoolLocked"));

            assertEdited(edited, entry + 1, "it does not follow the entry before it, which was changed or exchanged");
        }
    }

    @Test
    void showsAnEditedEndWithANewChecksumOnlyToWhoRemembersTheHead() throws IOException {
        JournalHead remembered = journal().verify().orElseThrow();
        List<String> edited = new ArrayList<>(lines);
        edited.set(ENTRIES, withNewChecksum(ENTRIES, "PoolLooked", "PoolLocked"));
        Files.write(file, edited);

        assertThat(journal().verify()).isPresent();
        assertThatExceptionOfType(EditedJournalException.class)
                .isThrownBy(() -> journal().verify(remembered))
                .withMessageContaining("entry 5: it was changed, and all after it was written anew");
    }

    @Test
    void showsAMissingEndOnlyToWhoRemembersTheHead() throws IOException {
        JournalHead remembered = journal().verify().orElseThrow();
        Files.write(file, lines.subList(0, ENTRIES - 1));

        assertThat(journal().verify()).isPresent();
        assertThatExceptionOfType(EditedJournalException.class)
                .isThrownBy(() -> journal().verify(JournalHead.of(remembered.entry(), remembered.hash())))
                .withMessageContaining("entry 5: it is missing, and all after it");
    }

    @Test
    void continuesFromARememberedHead() {
        JournalHead remembered = journal().verify().orElseThrow();
        try (FileJournal journal = journal()) {
            journal.append(1, Sample.note(ENTRIES));
        }

        assertThat(journal().verify(remembered).entry()).isEqualTo(remembered.entry() + 1);
    }

    @Test
    void showsAMissingFile() throws IOException {
        rotate();
        rotate();
        Files.delete(folder.resolve("developers.1.journal"));

        assertThatExceptionOfType(EditedJournalException.class)
                .isThrownBy(() -> journal().read())
                .withMessageContaining("developers.1.journal")
                .withMessageContaining("the file is missing");
    }

    @Test
    void showsAMissingFirstFile() throws IOException {
        rotate();
        Files.delete(file);

        assertThatExceptionOfType(EditedJournalException.class)
                .isThrownBy(() -> journal().append(1, Sample.note(1)))
                .withMessageContaining("the file is missing");
    }

    @Test
    void showsThatAFileWithASuccessorIsCutOff() throws IOException {
        rotate();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));

        assertThatExceptionOfType(EditedJournalException.class)
                .isThrownBy(() -> journal().read())
                .withMessageContaining("it is cut off");
    }

    @Test
    void takesNoEntriesAndStaysAsItIs() throws IOException {
        List<String> edited = new ArrayList<>(lines);
        edited.remove(2);
        Files.write(file, edited);

        try (FileJournal journal = journal()) {
            assertThatExceptionOfType(EditedJournalException.class)
                    .isThrownBy(() -> journal.append(1, Sample.note(ENTRIES)))
                    .withMessageContaining("Put the pool's journal back from a copy");
        }

        assertThat(Files.readAllLines(file)).isEqualTo(edited);
    }

    @Test
    void fromANewerVersionIsRefusedAsSuch() throws IOException {
        Chain chain = new Chain(JournalHead.NOTHING);
        Files.writeString(
                file,
                chain.next(FileHeader.write("developers", 0, Sample.NOON).replace("\"format\":1", "\"format\":2")));

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> journal().read())
                .isNotInstanceOf(EditedJournalException.class)
                .withMessageContaining("a newer version wrote the journal; use that one");
    }

    @Test
    void withAnEntryThatIsNotUnderstoodIsRefusedAsSuch() throws IOException {
        Chain chain = new Chain(JournalHead.NOTHING);
        Files.writeString(
                file,
                chain.next(FileHeader.write("developers", 0, Sample.NOON))
                        + chain.next(Sample.started().json().replace("planHash", "planSum")));

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> journal().read())
                .isNotInstanceOf(EditedJournalException.class)
                .withMessageContaining("entry 1")
                .withMessageContaining("its member planHash is missing");
    }

    private void assertEdited(List<String> edited, long entry, String reason) throws IOException {
        Files.write(file, edited);

        assertThatExceptionOfType(EditedJournalException.class)
                .isThrownBy(() -> journal().read())
                .satisfies(e -> assertThat(e.entry()).isEqualTo(entry))
                .satisfies(e -> assertThat(e.place()).isEqualTo(file.toString()))
                .withMessageContaining(reason);
    }

    private boolean showsAnEdit() {
        try {
            journal().read();
            return false;
        } catch (EditedJournalException e) {
            return true;
        }
    }

    /** The line of an entry, edited by somebody who knows how checksums are made. */
    private String withNewChecksum(int entry, String old, String replacement) {
        String[] before = lines.get(entry - 1).split(" ", 4);
        String[] now = lines.get(entry).split(" ", 4);
        return new Chain(JournalHead.of(entry - 1L, before[2]))
                .next(now[3].replace(old, replacement))
                .trim();
    }

    private void rotate() {
        try (FileJournal journal = journal().rotatingAt(1)) {
            journal.append(1, Sample.note(ENTRIES));
        }
    }

    private FileJournal journal() {
        return FileJournal.in(folder, "developers");
    }
}
