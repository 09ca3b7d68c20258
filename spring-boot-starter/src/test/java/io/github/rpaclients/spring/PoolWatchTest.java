package io.github.rpaclients.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.LateWrites;
import io.github.rpaclients.swap.jdbc.JdbcPoolStores;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.PoolStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PoolWatchTest {
    /** No simulator is behind with anything for longer. */
    private static final LateWrites LATE_WRITES = LateWrites.within(Duration.ofSeconds(1));

    private static final String WRITE = "/user-license";

    @TempDir
    Path folder;

    private final JdbcDataSource database = new JdbcDataSource();
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        database.setURL("jdbc:h2:mem:" + folder.getFileName() + ";DB_CLOSE_DELAY=-1");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ApplicationContextRunner watching() {
        return office.in(Contexts.starter())
                .withBean(JdbcDataSource.class, () -> database)
                .withBean(PoolSwapCustomizer.class, () -> (pool, swap) -> swap.watching(LATE_WRITES))
                .withPropertyValues(
                        "rpa-clients.license-swap.store=data-source",
                        "rpa-clients.license-swap.watch.enabled=true",
                        "rpa-clients.license-swap.watch.interval=50ms");
    }

    @Test
    void givesSeatsByItself() {
        watching().run(context -> {
            await(() -> office.holds("ada"));
            await(() -> Contexts.health(context, "licenseswap").contains("nothing to move"));

            assertThat(Contexts.health(context, "licenseswap")).startsWith("UP {developers=");
        });

        assertThat(office.holds("grace")).isFalse();
        assertThat(journal().runs())
                .hasSize(1)
                .allSatisfy(run -> assertThat(run.ended()).isPresent());
    }

    @Test
    void goesOnWithWhatOthersTakeMeanwhile() {
        watching().run(context -> {
            await(() -> office.holds("ada"));

            office.uipath.lease().user("ada").allocate();
            office.uipath.lease().user("grace").allocate("RPADEVNU");

            await(() -> office.holds("ada"));
        });
    }

    @Test
    void movesASeatOnceHoweverManyInstancesWatch() {
        CountDownLatch writes = new CountDownLatch(1);
        office.uipath.faults().next("PUT", WRITE).after(() -> await(writes));

        watching()
                .run(one -> watching().run(another -> {
                    await(() -> (Contexts.health(one, "licenseswap") + Contexts.health(another, "licenseswap"))
                            .contains("is in use"));
                    writes.countDown();
                    await(() -> Contexts.health(one, "licenseswap").contains("nothing to move")
                            && Contexts.health(another, "licenseswap").contains("nothing to move"));
                }));

        assertThat(office.holds("ada")).isTrue();
        assertThat(office.uipath.requests().matching("PUT", WRITE)).hasSize(2);
        assertThat(journal().runs()).hasSize(1);
    }

    @Test
    void endsTheMoveUnderWayWhenTheContextIsClosed() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        office.uipath.faults().next("PUT", WRITE).after(() -> {
            arrived.countDown();
            await(answered);
        });

        watching().run(context -> {
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Void> closed = CompletableFuture.runAsync(context.getSourceApplicationContext()::close);
            await(() -> !context.getBean(PoolWatch.class).isRunning());
            assertThat(closed).isNotDone();

            answered.countDown();

            closed.get(10, TimeUnit.SECONDS);
        });
        assertThat(office.holds("ada")).isTrue();
        assertThat(office.holds("grace")).isFalse();
        assertThat(journal().unfinishedRuns()).isEmpty();
        assertThat(JdbcPoolStores.of(database).pool("developers").lock().holder())
                .isEmpty();
    }

    @Test
    void leavesAMoveThatTakesTooLongToTheNextStart() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        office.uipath.faults().next("PUT", WRITE).after(() -> {
            arrived.countDown();
            await(answered);
        });

        watching()
                .withPropertyValues("spring.lifecycle.timeout-per-shutdown-phase=200ms")
                .withConfiguration(AutoConfigurations.of(LifecycleAutoConfiguration.class))
                .run(context -> assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue());
        answered.countDown();

        watching().run(context -> await(() -> office.holds("ada") && !office.holds("grace")));
        await(() -> journal().unfinishedRuns().isEmpty());
    }

    @Test
    void saysWhyAPoolCannotBeLookedAt() {
        office.uipath.faults().next("GET", WRITE).always().refuse(403);

        watching().run(context -> {
            await(() -> Contexts.health(context, "licenseswap").startsWith("DOWN"));

            assertThat(Contexts.health(context, "licenseswap"))
                    .contains("403")
                    .doesNotContain(office.uipath.clientSecret());
        });
    }

    @Test
    void tellsOfAPauseAndOfPeopleWithoutASeat() {
        office.write(
                Office.ACCOUNT,
                "RPADEVNU",
                "ada@acme.example,UTC,Mon-Sun,00:00-24:00,0m\nlinus@acme.example",
                "grace@acme.example");

        watching().run(context -> {
            await(() -> Contexts.health(context, "licenseswap").contains("nothing to move; 1 without a seat"));

            context.getBean(PoolSwaps.class).get("developers").pause(Optional.empty());

            await(() -> Contexts.health(context, "licenseswap").contains("paused"));
            assertThat(Contexts.health(context, "licenseswap")).startsWith("UP");
        });
    }

    @Test
    void looksAgainSoonerAfterATrouble() {
        office.uipath.faults().next("GET", WRITE).refuse(403);

        watching()
                .withPropertyValues("rpa-clients.license-swap.watch.interval=5m")
                .run(context -> {
                    await(() -> Contexts.health(context, "licenseswap").startsWith("DOWN"));
                    PoolWatch watch = context.getBean(PoolWatch.class);

                    assertThat(watch.longestPause()).isEqualTo(Duration.ofMinutes(1));
                });
    }

    private JournalView journal() {
        try (PoolStore store = JdbcPoolStores.of(database).pool("developers")) {
            return JournalView.of(store.journal().read().entries());
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("half a minute is over").isLessThan(end);
            // leaves the processor to whoever is waited for
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
