package io.github.rpaclients.swap.journal;

import static io.github.rpaclients.swap.journal.Sample.ADA;
import static io.github.rpaclients.swap.journal.Sample.GRACE;
import static io.github.rpaclients.swap.journal.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalTest {
    @TempDir
    private Path temporary;

    @Test
    void keepsEntriesInOrder() {
        try (FileJournal journal = journal()) {
            journal.append(1, Sample.note(0));
            journal.append(1, List.of(Sample.note(1), Sample.note(2)));
        }

        JournalReading reading = journal().read();

        assertThat(reading.entries()).isEqualTo(Sample.notes(3));
        assertThat(reading.torn()).isEmpty();
    }

    @Test
    void goesOnWhereAnotherEnded() {
        for (int i = 0; i < 4; i++) {
            try (FileJournal journal = journal()) {
                journal.append(1, Sample.note(i));
            }
        }

        assertThat(journal().read().entries()).isEqualTo(Sample.notes(4));
    }

    @Test
    void isEmptyAndTouchesNothingBeforeTheFirstEntry() {
        FileJournal journal = journal();

        journal.append(1, List.of());

        assertThat(journal.read().entries()).isEmpty();
        assertThat(journal.verify()).isEmpty();
        assertThat(folder()).doesNotExist();
    }

    @Test
    void goesOnInANewFileWhenOneIsFull() throws IOException {
        try (FileJournal journal = journal().rotatingAt(1000)) {
            Sample.notes(20).forEach(entry -> journal.append(1, entry));
        }

        assertThat(names()).contains("developers.journal", "developers.1.journal", "developers.2.journal");
        assertThat(journal().read().entries()).isEqualTo(Sample.notes(20));
    }

    @Test
    void leavesFullFilesAlone() throws IOException {
        FileJournal first = journal().rotatingAt(1);
        first.append(1, Sample.note(0));
        byte[] full = Files.readAllBytes(file(0));
        first.close();

        try (FileJournal second = journal().rotatingAt(1)) {
            second.append(1, Sample.note(1));
        }

        assertThat(file(0)).hasBinaryContent(full);
        assertThat(file(1)).exists();
        assertThat(journal().read().entries()).isEqualTo(Sample.notes(2));
    }

    @Test
    void keepsARunInOneFile() {
        try (FileJournal journal = journal().rotatingAt(1)) {
            journal.append(1, Sample.seen(ADA));
            journal.append(1, Sample.started());
            journal.append(1, Sample.ended());
            journal.append(1, Sample.seen(GRACE));
        }

        assertThat(file(1)).exists();
        assertThat(file(2)).doesNotExist();
        assertThat(journal().readSince(NOON).entries()).containsExactly(Sample.seen(GRACE));
    }

    @Test
    void keepsWhatIsSaidOfThePoolDuringARunInTheFileOfTheRun() {
        try (FileJournal journal = journal().rotatingAt(1)) {
            journal.append(1, Sample.started());
            journal.append(1, Sample.note(1));
        }
        try (FileJournal journal = journal().rotatingAt(1)) {
            journal.append(1, Sample.note(2));
        }
        assertThat(file(1)).doesNotExist();
        assertThat(journal().readSince(NOON.plusSeconds(9)).entries()).startsWith(Sample.started());

        try (FileJournal journal = journal().rotatingAt(1)) {
            journal.append(1, Sample.ended());
            journal.append(1, Sample.note(3));
        }
        assertThat(file(1)).exists();
    }

    @Test
    void readsOnlyTheFilesThatHoldWhatIsAskedFor() throws IOException {
        try (FileJournal journal = journal().rotatingAt(1)) {
            Sample.notes(4).forEach(entry -> journal.append(1, entry));
        }
        Files.write(file(1), new byte[0]);

        assertThat(journal().readSince(NOON.plusSeconds(2)).entries()).containsExactly(Sample.note(2), Sample.note(3));
        assertThat(journal().readSince(NOON.plusSeconds(9)).entries()).containsExactly(Sample.note(3));
        assertThatExceptionOfType(EditedJournalException.class)
                .isThrownBy(() -> journal().readSince(NOON.plusSeconds(1)));
        assertThatExceptionOfType(EditedJournalException.class)
                .isThrownBy(() -> journal().verify());
    }

    @Test
    void readsAllIfAllIsAskedFor() {
        try (FileJournal journal = journal().rotatingAt(1)) {
            Sample.notes(4).forEach(entry -> journal.append(1, entry));
        }

        assertThat(journal().readSince(NOON.minusSeconds(1)).entries()).isEqualTo(Sample.notes(4));
        assertThat(journal().readSince(Instant.MIN).entries()).isEqualTo(Sample.notes(4));
    }

    @Test
    void readsTheFileBeforeOneThatWasCutOffInItsFirstLine() throws IOException {
        try (FileJournal journal = journal().rotatingAt(1)) {
            Sample.notes(3).forEach(entry -> journal.append(1, entry));
        }
        byte[] whole = Files.readAllBytes(file(2));
        for (int length : new int[] {0, 1, 70, 180}) {
            Files.write(file(2), Arrays.copyOf(whole, length));

            JournalReading reading = journal().readSince(NOON.plusSeconds(9));

            assertThat(reading.entries()).as("%s bytes", length).containsExactly(Sample.note(1));
        }
    }

    @Test
    void noticesAnEditInWhatItReads() throws IOException {
        try (FileJournal journal = journal().rotatingAt(1)) {
            Sample.notes(3).forEach(entry -> journal.append(1, entry));
        }
        String last = Files.readString(file(2));
        Files.writeString(file(2), last.replace("PoolLooked", "PoolLocked"));

        assertThatExceptionOfType(EditedJournalException.class)
                .isThrownBy(() -> journal().readSince(NOON.plusSeconds(9)));
    }

    @Test
    void goesOnWithoutReadingWhatIsLongPast() throws IOException {
        try (FileJournal journal = journal().rotatingAt(1)) {
            Sample.notes(3).forEach(entry -> journal.append(1, entry));
        }
        byte[] first = Files.readAllBytes(file(0));
        Files.write(file(0), new byte[0]);

        try (FileJournal journal = journal().rotatingAt(1)) {
            journal.append(1, Sample.note(3));
        }

        Files.write(file(0), first);
        assertThat(journal().read().entries()).isEqualTo(Sample.notes(4));
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        assumeThat(temporary.getFileSystem().supportedFileAttributeViews()).contains("posix");

        try (FileJournal journal = journal()) {
            journal.append(1, Sample.note(0));
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(0))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void belongsToOnePool() throws IOException {
        try (FileJournal journal = journal()) {
            journal.append(1, Sample.note(0));
        }
        Files.move(file(0), folder().resolve("testers.journal"));

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> FileJournal.in(folder(), "testers").read())
                .withMessageContaining("entry 0")
                .withMessageContaining("number 0 of the pool developers");
    }

    @Test
    void refusesNamesThatLeadElsewhere() {
        for (String pool : List.of("", "../x", "a.1", "a/b", "a b", "C:")) {
            assertThatIllegalArgumentException()
                    .as(pool)
                    .isThrownBy(() -> FileJournal.in(temporary, pool))
                    .withMessageContaining("letters, digits");
        }
    }

    @Test
    void refusesASecondWriterAndLetsItIn() {
        FileJournal first = journal();
        FileJournal second = journal();
        first.append(1, Sample.note(0));

        assertThatExceptionOfType(PoolLockedException.class)
                .isThrownBy(() -> second.append(1, Sample.note(1)))
                .withMessageContaining("process " + ProcessHandle.current().pid())
                .withMessageContaining("adding to the journal");
        first.close();
        second.append(1, Sample.note(1));
        second.close();

        assertThat(journal().read().entries()).isEqualTo(Sample.notes(2));
    }

    @Test
    void letsManyThreadsAddOneAfterTheOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (FileJournal journal = journal()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                PoolLooked note = Sample.note(i);
                all.add(threads.submit(() -> journal.append(1, note)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(journal().read().entries()).hasSameElementsAs(Sample.notes(40));
        assertThat(journal().verify())
                .hasValueSatisfying(head -> assertThat(head.entry()).isEqualTo(40));
    }

    @Test
    void isReadWhileAnotherAdds() {
        try (FileJournal writing = journal()) {
            writing.append(1, Sample.note(0));

            assertThat(journal().read().entries()).isEqualTo(Sample.notes(1));

            writing.append(1, Sample.note(1));
        }
        assertThat(journal().read().entries()).isEqualTo(Sample.notes(2));
    }

    @Test
    void doesNotLetAnInterruptCutAnAppendOff() {
        try (FileJournal journal = journal()) {
            Thread.currentThread().interrupt();
            journal.append(1, Sample.note(0));
            journal.append(1, Sample.note(1));
        }

        assertThat(Thread.interrupted()).isTrue();
        assertThat(journal().read().entries()).isEqualTo(Sample.notes(2));
    }

    @Test
    void noticesThatSomebodyElseChangedTheFile() throws IOException {
        try (FileJournal journal = journal()) {
            journal.append(1, Sample.note(0));
            Files.writeString(file(0), Files.readString(file(0)) + "x");

            // which is no word about whose the pool is
            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(() -> journal.append(1, Sample.note(1)))
                    .isNotInstanceOf(FencedException.class)
                    .withMessageContaining("somebody else changed it");
        }
    }

    @Test
    void noticesThatSomebodyDeletedTheFile() throws IOException {
        try (FileJournal journal = journal()) {
            journal.append(1, Sample.note(0));
            Files.delete(file(0));

            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(() -> journal.append(1, Sample.note(1)))
                    .withMessageContaining("has been deleted");
        }
        assertThat(file(0)).doesNotExist();
    }

    @Test
    void takesNoMoreFromAFullDiskUntilOpenedAgain() {
        for (int room : new int[] {0, 1, 100, 1000}) {
            FaultyDisk disk = new FaultyDisk();
            PoolFiles files = new PoolFiles(temporary.resolve("room-" + room), "developers");
            try (FileJournal journal = new FileJournal(files, disk::open, 1_000_000)) {
                journal.append(1, Sample.note(0));
                disk.fullAtWrite(1, room);

                assertThatExceptionOfType(JournalException.class)
                        .isThrownBy(() -> journal.append(1, Sample.note(1)))
                        .withMessageContaining("No space left on device")
                        .withMessageContaining("open the journal again");
                assertThatExceptionOfType(JournalException.class)
                        .isThrownBy(() -> journal.append(1, Sample.note(1)))
                        .withMessageContaining("no more are taken");
            }

            try (FileJournal again = new FileJournal(files, disk::open, 1_000_000)) {
                // with all of its bytes on the disk, the failed entry was kept
                int kept = room == 1000 ? 2 : 1;
                assertThat(again.read().entries()).isEqualTo(Sample.notes(kept));
                again.append(1, Sample.note(kept));
                assertThat(again.read().entries()).isEqualTo(Sample.notes(kept + 1));
            }
        }
    }

    @Test
    void takesNothingWhenClosed() {
        FileJournal journal = journal();
        journal.close();
        journal.close();

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> journal.append(1, Sample.note(0)))
                .withMessageContaining("was closed here");
    }

    @Test
    void saysWhenItCannotBeWritten() throws IOException {
        Files.writeString(folder(), "a file where the folder should be");

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> journal().append(1, Sample.note(0)))
                .withMessageContaining("can be read and written");
    }

    @Test
    void readsManyEntriesInManyFiles() {
        List<PoolLooked> notes = Sample.notes(20_000);
        try (FileJournal journal = journal().rotatingAt(1_000_000)) {
            for (int from = 0; from < notes.size(); from += 1_000) {
                journal.append(1, notes.subList(from, from + 1_000));
            }
        }

        assertThat(journal().read().entries().equals(notes)).isTrue();
        assertThat(file(2)).exists();
    }

    private FileJournal journal() {
        return FileJournal.in(folder(), "developers");
    }

    private Path folder() {
        return temporary.resolve("pools");
    }

    private Path file(int number) {
        return new PoolFiles(folder(), "developers").journal(number);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toList());
        }
    }
}
