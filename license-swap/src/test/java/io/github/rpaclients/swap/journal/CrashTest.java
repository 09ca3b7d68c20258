package io.github.rpaclients.swap.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed. */
class CrashTest {
    private static final int CRASHES = 20;

    @TempDir
    private Path folder;

    @Test
    void losesNoEntryThatWasSaidToBeDurable() throws Exception {
        Random random = new Random(7);
        int durable = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            try (ChildProcess child =
                    ChildProcess.start(AppendProgram.class, folder.toString(), String.valueOf(durable))) {
                int lines = 1 + random.nextInt(20);
                int last = -1;
                for (int i = 0; i < lines; i++) {
                    last = number(child.line());
                }
                // the last line may be cut off, too
                for (String line : child.kill()) {
                    last = line.endsWith(".") ? number(line) : last;
                }

                List<JournalEntry> kept =
                        FileJournal.in(folder, "developers").read().entries();

                assertThat(kept).hasSizeGreaterThan(last).isEqualTo(Sample.notes(kept.size()));
                durable = kept.size();
            }
        }
        assertThat(durable).isGreaterThan(CRASHES);
    }

    @Test
    void leavesALockThatTheNextProcessTakesOver() throws Exception {
        try (ChildProcess child = ChildProcess.start(LockProgram.class, folder.toString())) {
            assertThat(child.line()).isEqualTo("held");
            FilePoolLock lock = FilePoolLock.in(folder, "developers");

            LockAttempt whileItLives = lock.tryAcquire(Sample.owner("an impatient run"));
            child.kill();
            LockAttempt afterwards = lock.tryAcquire(Sample.owner("a patient run"));

            assertThat(whileItLives.held()).isEmpty();
            assertThat(whileItLives.holder()).hasValueSatisfying(owner -> {
                assertThat(owner.process().pid()).isEqualTo(child.pid());
                assertThat(owner.command()).isEqualTo("a long run");
            });
            assertThat(afterwards.held()).hasValueSatisfying(held -> {
                assertThat(held.isLost()).isFalse();
                held.close();
            });
        }
    }

    @Test
    void keepsOtherProcessesOutHoweverOftenThisOneLooks() throws Exception {
        FilePoolLock lock = FilePoolLock.in(folder, "developers");
        try (PoolLock.Held held = lock.tryAcquire(Sample.owner("ours")).heldOrThrow("developers")) {
            assertThat(lock.tryAcquire(Sample.owner("another look")).held()).isEmpty();
            assertThat(held.isLost()).isFalse();

            try (ChildProcess child = ChildProcess.start(LockProgram.class, folder.toString())) {
                assertThat(child.line()).isEqualTo("refused");
            }
        }
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(0, line.length() - 1));
    }
}
