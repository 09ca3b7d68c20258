package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rpaclients.core.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refresh token that outlives the program. */
@Timeout(60)
class RefreshTokenFileTest {
    @TempDir
    Path folder;

    @Test
    void hasNothingBeforeTheFirstSignIn() {
        assertThat(store().load()).isEmpty();
    }

    @Test
    void goesOnWithTheLatestTokenAfterARestart() {
        store().save(Secret.of("rt-1"));
        store().save(Secret.of("rt-2"));

        assertThat(store().load()).contains(Secret.of("rt-2"));
    }

    @Test
    void leavesNothingButTheFile() throws Exception {
        store().save(Secret.of("rt-1"));
        store().save(Secret.of("rt-2"));

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void letsNobodyElseReadIt() throws Exception {
        assumePermissions();
        store().save(Secret.of("rt-1"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
    void refusesAFileThatOthersMayTouch(String permissions) throws Exception {
        assumePermissions();
        store().save(Secret.of("rt-1"));
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(permissions));

        assertThatThrownBy(() -> store().load())
                .hasRootCauseMessage("It is open to others (" + permissions + "); take that away with: chmod 600 "
                        + file().toRealPath())
                .hasMessageNotContaining("rt-1");
    }

    @Test
    void replacesWhatALinkLeadsTo() throws Exception {
        assumePermissions();
        Path real = Files.createDirectory(folder.resolve("real")).resolve("token");
        new RefreshTokenFile(real).save(Secret.of("rt-1"));
        Files.createSymbolicLink(file(), real);

        store().save(Secret.of("rt-2"));

        assertThat(Files.isSymbolicLink(file())).isTrue();
        assertThat(new RefreshTokenFile(real).load()).contains(Secret.of("rt-2"));
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> RefreshTokenStore.inFile(missing.resolve("token")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no folder " + missing + " for the file of the refresh token");
    }

    @Test
    void saysWhichFileCannotBeWritten() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        RefreshTokenStore store = RefreshTokenStore.inFile(gone.resolve("token"));
        Files.delete(gone);

        assertThatThrownBy(() -> store.save(Secret.of("rt-1")))
                .hasMessageContaining("gone")
                .hasMessageNotContaining("rt-1");
    }

    @Test
    void savesATokenInAThreadThatIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            store().save(Secret.of("rt-1"));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(store().load()).contains(Secret.of("rt-1"));
    }

    @Test
    void letsOneRefreshAfterTheOther() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<String>> refreshes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            RefreshTokenStore store = store();
            refreshes.add(new FutureTask<>(() -> {
                start.await();
                return store.alone(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    return "done";
                });
            }));
            new Thread(refreshes.get(i)).start();
        }
        start.countDown();

        for (FutureTask<String> refresh : refreshes) {
            assertThat(refresh.get()).isEqualTo("done");
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void doesNotTellItsToken() {
        assertThat(store()).hasToString("RefreshTokenFile(" + file() + ")");
    }

    private Path file() {
        return folder.resolve("token");
    }

    private RefreshTokenStore store() {
        return RefreshTokenStore.inFile(file());
    }

    private void assumePermissions() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no permissions here");
    }
}
