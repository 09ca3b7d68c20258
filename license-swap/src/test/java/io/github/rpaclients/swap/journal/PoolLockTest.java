package io.github.rpaclients.swap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolLockTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isHeldByOneOnly(boolean inFile) {
        PoolLock lock = lock(inFile);
        PoolLock.Held first = lock.tryAcquire(Sample.owner("first")).heldOrThrow("developers");

        LockAttempt second = lock.tryAcquire(Sample.owner("second"));

        assertThat(second.held()).isEmpty();
        assertThat(second.holder()).contains(Sample.owner("first"));
        first.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isFreeWhenGivenBack(boolean inFile) {
        PoolLock lock = lock(inFile);
        lock.tryAcquire(Sample.owner("first")).heldOrThrow("developers").close();

        LockAttempt second = lock.tryAcquire(Sample.owner("second"));

        assertThat(second.held()).hasValueSatisfying(PoolLock.Held::close);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNotGivenBackByWhoHasItNoMore(boolean inFile) {
        PoolLock lock = lock(inFile);
        PoolLock.Held first = lock.tryAcquire(Sample.owner("first")).heldOrThrow("developers");
        first.close();
        PoolLock.Held second = lock.tryAcquire(Sample.owner("second")).heldOrThrow("developers");

        first.close();

        assertThat(lock.tryAcquire(Sample.owner("third")).holder()).contains(Sample.owner("second"));
        second.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesToOneOfManyThreads(boolean inFile) throws Exception {
        PoolLock lock = lock(inFile);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<LockAttempt>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            LockOwner owner = Sample.owner("thread " + i);
            attempts.add(threads.submit(() -> lock.tryAcquire(owner)));
        }

        List<PoolLock.Held> held = new ArrayList<>();
        for (Future<LockAttempt> attempt : attempts) {
            attempt.get().held().ifPresent(held::add);
        }
        threads.shutdown();

        assertThat(held).hasSize(1);
        held.get(0).close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesOutGreaterTokens(boolean inFile) {
        PoolLock lock = lock(inFile);
        PoolLock.Held first = lock.tryAcquire(Sample.owner("first")).heldOrThrow("developers");
        first.close();

        PoolLock.Held second = lock.tryAcquire(Sample.owner("second")).heldOrThrow("developers");

        assertThat(second.token()).isGreaterThan(first.token());
        assertThat(second.isLost()).isFalse();
        assertThat(first.isLost()).isTrue();
        second.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsWhoHasItWithoutTakingIt(boolean inFile) {
        PoolLock lock = lock(inFile);
        assertThat(lock.holder()).isEmpty();

        PoolLock.Held held = lock.tryAcquire(Sample.owner("first")).heldOrThrow("developers");

        assertThat(lock.holder()).contains(Sample.owner("first"));
        held.close();
        assertThat(lock.holder()).isEmpty();
    }

    @Test
    void inAFileIsLostToWhoeverTookItOnAnotherHost() throws IOException {
        PoolLock.Held paused = lock(true).tryAcquire(Sample.owner("paused")).heldOrThrow("developers");
        assertThat(paused.isLost()).isFalse();

        Files.writeString(folder.resolve("developers.fence"), paused.token() + 1 + "\n");

        assertThat(paused.isLost()).isTrue();
        paused.close();
    }

    @Test
    void inMemoryIsLostToWhoeverTookItOver() {
        InMemoryPoolLock lock = new InMemoryPoolLock();
        PoolLock.Held dead = lock.tryAcquire(Sample.owner("first")).heldOrThrow("developers");
        lock.crash();

        PoolLock.Held next = lock.tryAcquire(Sample.owner("second")).heldOrThrow("developers");
        dead.close();

        assertThat(dead.isLost()).isTrue();
        assertThat(next.isLost()).isFalse();
        assertThat(lock.tryAcquire(Sample.owner("third")).holder()).contains(Sample.owner("second"));
    }

    @Test
    void inAFileIsFoundThroughEveryPathToIt() throws IOException {
        Path link = folder.resolve("link");
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(link, real);
        try (PoolLock.Held held = FilePoolLock.in(real, "developers")
                .tryAcquire(Sample.owner("first"))
                .heldOrThrow("developers")) {
            LockAttempt second = FilePoolLock.in(link, "developers").tryAcquire(Sample.owner("second"));

            assertThat(second.holder()).contains(Sample.owner("first"));
            assertThat(held.isLost()).isFalse();
        }
    }

    @Test
    void inAFileIsSeenWhereAnotherClassLoaderHasIt() throws IOException {
        Files.writeString(file(), Sample.owner("their").write());
        try (FileChannel theirs = FileChannel.open(file(), StandardOpenOption.WRITE);
                FileLock their = theirs.lock(1L << 40, 1, false)) {
            for (int i = 0; i < 3; i++) {
                LockAttempt ours = lock(true).tryAcquire(Sample.owner("ours"));

                assertThat(ours.held()).isEmpty();
                assertThat(ours.holder()).contains(Sample.owner("their"));
            }
            assertThat(their.isValid()).isTrue();
        }

        LockAttempt afterwards = lock(true).tryAcquire(Sample.owner("ours"));

        assertThat(afterwards.held()).isPresent();
        afterwards.heldOrThrow("developers").close();
    }

    @Test
    void inAFileStaysAndIsForItsOwnerOnly() throws IOException {
        lock(true).tryAcquire(Sample.owner("first")).heldOrThrow("developers").close();

        assertThat(file()).exists().isEmptyFile();
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void inAFileTakesTheTextOfADeadProcessOver() throws IOException {
        Files.writeString(
                file(),
                Sample.owner("a command that is longer than the next one").write());

        try (PoolLock.Held held = lock(true).tryAcquire(Sample.owner("next")).heldOrThrow("developers")) {
            assertThat(held.isLost()).isFalse();
            assertThat(file()).hasContent(Sample.owner("next").write());
        }
    }

    @Test
    void inAFilePassesOverATextThatNobodyUnderstands() throws IOException {
        for (String text : List.of("{", "[]", "{\"command\":\"x\"}", "\0\0\0", "x".repeat(100_000))) {
            Files.writeString(file(), text);

            LockAttempt attempt = lock(true).tryAcquire(Sample.owner("next"));

            assertThat(attempt.held()).hasValueSatisfying(PoolLock.Held::close);
        }
    }

    @Test
    void isTakenAndGivenBackByAnInterruptedThread() {
        Thread.currentThread().interrupt();
        PoolLock.Held held = lock(true).tryAcquire(Sample.owner("first")).heldOrThrow("developers");
        held.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(file()).isEmptyFile();
    }

    @Test
    void saysWhoHasIt() {
        LockAttempt attempt = LockAttempt.refused(Optional.of(Sample.owner("the nightly run")));

        assertThatExceptionOfType(PoolLockedException.class)
                .isThrownBy(() -> attempt.heldOrThrow("The pool developers"))
                .withMessage("The pool developers is in use by process 4711 of operator on build-1 since"
                        + " 2026-03-02T12:00:00Z (the nightly run); wait until that has ended, or end it: the lock ends"
                        + " with its process");
    }

    @Test
    void saysWhenItCannotBeTold() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> FilePoolLock.in(noFolder, "developers").tryAcquire(Sample.owner("first")))
                .withMessageContaining("cannot be told");
    }

    private PoolLock lock(boolean inFile) {
        return inFile ? FilePoolLock.in(folder, "developers") : new InMemoryPoolLock();
    }

    private Path file() {
        return folder.resolve("developers.lock");
    }
}
