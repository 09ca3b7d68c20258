package io.github.rpaclients.swap.jdbc;

import static io.github.rpaclients.swap.jdbc.Sample.POOL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.LockAttempt;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.PoolStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Processes that are killed with a pool in hand. */
class DeadProcessTest {
    private static final int DEATHS = 2;

    @TempDir
    private Path folder;

    /** H2 runs within the process that is killed; PostgreSQL does not. */
    @ParameterizedTest
    @MethodSource("io.github.rpaclients.swap.jdbc.Kept#databases")
    void loseNoEntryThatWasSaidToBeDurable(Kept kept) throws Exception {
        Random random = new Random(7);
        String address;
        try (Home home = DatabaseHome.shared(kept, folder)) {
            address = home.address();
        }
        int durable = 0;
        for (int death = 0; death < DEATHS; death++) {
            int last = -1;
            try (ChildProcess child =
                    ChildProcess.start(AppendProgram.class, List.of(address, String.valueOf(durable)))) {
                for (int lines = random.nextInt(40); lines >= 0; lines--) {
                    last = number(child.line());
                }
                child.strike();
                for (String line : child.rest()) {
                    last = line.endsWith(".") ? number(line) : last;
                }
            }

            List<JournalEntry> found = Home.at(address, POOL).journal().read().entries();

            assertThat(found).hasSizeGreaterThan(last).isEqualTo(Sample.notes(found.size()));
            durable = found.size();
            DatabaseHome.expire(DatabaseHome.source(address), POOL);
        }
        assertThat(durable).isGreaterThan(DEATHS);
    }

    @ParameterizedTest
    @MethodSource("io.github.rpaclients.swap.jdbc.Kept#databases")
    void leaveALockThatAnotherHostTakesWhenTheLeaseHasPassed(Kept kept) throws Exception {
        try (DatabaseHome home = DatabaseHome.shared(kept, folder);
                ChildProcess child = ChildProcess.start(LockProgram.class, List.of(home.address()))) {
            assertThat(child.line()).isEqualTo("held");
            PoolStore store = home.host(POOL);

            LockAttempt whileItLives = store.lock().tryAcquire(Sample.owner("an impatient run"));
            child.strike();
            LockAttempt atOnce = store.lock().tryAcquire(Sample.owner("an impatient run"));
            home.expire(POOL);
            PoolLock.Held afterwards = Sample.take(store);

            assertThat(whileItLives.held()).isEmpty();
            assertThat(atOnce.held()).isEmpty();
            assertThat(whileItLives.holder()).hasValueSatisfying(owner -> {
                assertThat(owner.process().pid()).isEqualTo(child.pid());
                assertThat(owner.command()).isEqualTo("a long run");
            });
            assertThat(afterwards.token()).isEqualTo(2);
            afterwards.close();
        }
    }

    @Test
    void areKeptOutAsLongAsThisOneHasThePool() throws Exception {
        try (Home home = DatabaseHome.shared(Kept.inTheFirstPlace(), folder);
                PoolLock.Held held = Sample.take(home.host(POOL));
                ChildProcess child = ChildProcess.start(LockProgram.class, List.of(home.address()))) {
            assertThat(child.line()).isEqualTo("refused");
            assertThat(held.isLost()).isFalse();
        }
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(0, line.length() - 1));
    }
}
