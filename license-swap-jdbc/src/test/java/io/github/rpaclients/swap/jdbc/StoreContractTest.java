package io.github.rpaclients.swap.jdbc;

import static io.github.rpaclients.swap.jdbc.Sample.POOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.FencedException;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.LockAttempt;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.PoolLooked;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.journal.RunView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store promises, wherever it keeps its pools. */
class StoreContractTest {
    private static final String EVERYWHERE = "io.github.rpaclients.swap.jdbc.Kept#everywhere";
    private static final String DATABASES = "io.github.rpaclients.swap.jdbc.Kept#databases";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void keepsEntriesInOrder(Kept kept) {
        try (Home home = kept.home(folder);
                PoolStore store = home.host(POOL);
                PoolLock.Held lock = Sample.take(store)) {
            store.journal().append(lock.token(), Sample.note(0));
            store.journal().append(lock.token(), List.of(Sample.note(1), Sample.note(2)));

            assertThat(store.journal().read().entries()).isEqualTo(Sample.notes(3));
            assertThat(store.journal().read().torn()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void goesOnWhereAnotherHostEnded(Kept kept) {
        try (Home home = kept.home(folder)) {
            for (int i = 0; i < 4; i++) {
                try (PoolStore store = home.host(POOL);
                        PoolLock.Held lock = Sample.take(store)) {
                    store.journal().append(lock.token(), Sample.note(i));
                }
            }

            assertThat(home.host(POOL).journal().read().entries()).isEqualTo(Sample.notes(4));
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void isEmptyBeforeTheFirstEntry(Kept kept) {
        try (Home home = kept.home(folder);
                PoolStore store = home.host(POOL)) {
            store.journal().append(1, List.of());

            assertThat(store.journal().read().entries()).isEmpty();
            assertThat(store.journal().readSince(Instant.MIN).entries()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void keepsPoolsApart(Kept kept) {
        try (Home home = kept.home(folder);
                PoolStore developers = home.host(POOL);
                PoolStore testers = home.host("testers");
                PoolLock.Held one = Sample.take(developers);
                PoolLock.Held other = Sample.take(testers)) {
            developers.journal().append(one.token(), Sample.note(1));
            testers.journal().append(other.token(), Sample.note(2));
            Map<Person, Account> ada = Map.of(Person.of("ada"), Sample.ADA);
            developers.accounts().keep(ada, Sample.NOON);

            assertThat(developers.journal().read().entries()).containsExactly(Sample.note(1));
            assertThat(testers.journal().read().entries()).containsExactly(Sample.note(2));
            assertThat(testers.accounts().foundSince(Sample.NOON)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void keepsTheTextOfAnEntryWhateverIsInIt(Kept kept) {
        JournalEntry strange = JournalEntry.parse(
                "{\"kind\":\"FromLater\",\"at\":\"2026-03-02T12:00:00.123456789Z\",\"new\": \"'; €\\u0000\\n😀"
                        + "x".repeat(100_000) + "\"}");
        try (Home home = kept.home(folder);
                PoolStore store = home.host(POOL);
                PoolLock.Held lock = Sample.take(store)) {
            store.journal().append(lock.token(), strange);

            assertThat(store.journal().read().entries()).containsExactly(strange);
            assertThat(store.journal().readSince(strange.at()).entries()).containsExactly(strange);
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void takesNothingFromWhoHadThePoolBefore(Kept kept) {
        try (Home home = kept.home(folder);
                PoolStore before = home.host(POOL);
                PoolStore after = home.host(POOL)) {
            PoolLock.Held first = Sample.take(before);
            first.close();
            try (PoolLock.Held second = Sample.take(after)) {
                assertThatExceptionOfType(FencedException.class)
                        .isThrownBy(() -> before.journal().append(first.token(), Sample.note(0)))
                        .withMessageContaining("gone to somebody else");
                after.journal().append(second.token(), Sample.note(1));
                assertThatExceptionOfType(FencedException.class)
                        .isThrownBy(() -> before.journal().append(first.token(), Sample.note(2)));
            }
            assertThat(after.journal().read().entries()).containsExactly(Sample.note(1));
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void takesNothingWhenClosed(Kept kept) {
        try (Home home = kept.home(folder)) {
            PoolStore store = home.host(POOL);
            try (PoolLock.Held lock = Sample.take(store)) {
                store.close();

                assertThatExceptionOfType(JournalException.class)
                        .isThrownBy(() -> store.journal().append(lock.token(), Sample.note(0)))
                        .withMessageContaining("was closed here");
                assertThat(store.journal().read().entries()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void letsManyThreadsAddOneAfterTheOther(Kept kept) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Home home = kept.home(folder);
                PoolStore store = home.host(POOL);
                PoolLock.Held lock = Sample.take(store)) {
            List<Future<?>> all = new ArrayList<>();
            for (PoolLooked note : Sample.notes(40)) {
                all.add(threads.submit(() -> store.journal().append(lock.token(), note)));
            }
            for (Future<?> one : all) {
                one.get();
            }

            assertThat(store.journal().read().entries()).hasSize(40).hasSameElementsAs(Sample.notes(40));
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void doesNotLetAnInterruptCutAnythingOff(Kept kept) {
        try (Home home = kept.home(folder);
                PoolStore store = home.host(POOL)) {
            Thread.currentThread().interrupt();
            PoolLock.Held lock = Sample.take(store);
            store.journal().append(lock.token(), Sample.note(0));
            List<JournalEntry> entries = store.journal().read().entries();
            store.accounts().keep(Map.of(Person.of("ada"), Sample.ADA), Sample.NOON);
            lock.close();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(entries).isEqualTo(Sample.notes(1));
            assertThat(store.lock().holder()).isEmpty();
            assertThat(store.accounts().foundSince(Sample.NOON)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void readsARunFromItsBeginningHoweverOldUntilItHasEnded(Kept kept) {
        try (Home home = kept.home(folder);
                PoolStore store = home.host(POOL);
                PoolLock.Held lock = Sample.take(store)) {
            List<JournalEntry> cutOff =
                    List.of(Sample.started(1, "cut-off"), Sample.planned(2, "cut-off"), Sample.intended(3, "cut-off"));
            cutOff.forEach(entry -> store.journal().append(lock.token(), entry));
            store.journal().append(lock.token(), Sample.started(4, "over"));
            store.journal().append(lock.token(), Sample.ended(5, "over"));
            store.journal().append(lock.token(), Sample.note(100));

            List<JournalEntry> recent =
                    store.journal().readSince(Sample.at(100)).entries();

            assertThat(recent).containsSubsequence(cutOff).endsWith(Sample.note(100));
            if (kept != Kept.FILES) {
                assertThat(recent).hasSize(4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void readsAMoveThatNeedsAttentionHoweverOldUntilItHasHadIt(Kept kept) {
        try (Home home = kept.home(folder);
                PoolStore store = home.host(POOL);
                PoolLock.Held lock = Sample.take(store)) {
            List<JournalEntry> run = List.of(
                    Sample.started(1, "run"),
                    Sample.intended(2, "run"),
                    Sample.moved(3, "run", SwapOutcome.ATTENTION),
                    Sample.ended(4, "run"));
            store.journal().append(lock.token(), run);
            store.journal().append(lock.token(), Sample.note(100));

            assertThat(store.journal().readSince(Sample.at(100)).entries()).containsSubsequence(run);

            store.journal().append(lock.token(), Sample.settled(101, "run"));
            store.journal().append(lock.token(), Sample.note(200));

            JournalView view =
                    JournalView.of(store.journal().readSince(Sample.at(200)).entries());
            assertThat(view.movesThatNeedAttention()).isEmpty();
            if (kept != Kept.FILES) {
                assertThat(store.journal().readSince(Sample.at(200)).entries()).containsExactly(Sample.note(200));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void readsTheLastOfEachKindThatHoldsOn(Kept kept) {
        try (Home home = kept.home(folder);
                PoolStore store = home.host(POOL);
                PoolLock.Held lock = Sample.take(store)) {
            List<JournalEntry> entries =
                    List.of(Sample.seen(0), Sample.note(1), Sample.seen(2), Sample.note(3), Sample.started(100, "run"));
            store.journal().append(lock.token(), entries);

            List<JournalEntry> recent =
                    store.journal().readSince(Sample.at(100)).entries();

            assertThat(recent).containsSubsequence(Sample.seen(2), Sample.note(3), Sample.started(100, "run"));
            if (kept != Kept.FILES) {
                assertThat(recent).hasSize(3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void readsAllOfARunThatIsUnderWayThen(Kept kept) {
        try (Home home = kept.home(folder);
                PoolStore store = home.host(POOL);
                PoolLock.Held lock = Sample.take(store)) {
            List<JournalEntry> run =
                    List.of(Sample.started(1, "run"), Sample.intended(50, "run"), Sample.ended(100, "run"));
            store.journal().append(lock.token(), run);

            assertThat(store.journal().readSince(Sample.at(60)).entries()).isEqualTo(run);
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void readsWhatIsDatedFromThenOnHoweverItsClockWas(Kept kept) {
        try (Home home = kept.home(folder);
                PoolStore store = home.host(POOL);
                PoolLock.Held lock = Sample.take(store)) {
            store.journal().append(lock.token(), List.of(Sample.note(1), Sample.note(100), Sample.seen(2)));

            assertThat(store.journal().readSince(Sample.at(100)).entries()).endsWith(Sample.note(100), Sample.seen(2));
        }
    }

    /** Journals at random: whoever reads a part of one understands as much as whoever reads all of it. */
    @ParameterizedTest
    @MethodSource(DATABASES)
    void readsAsMuchAsItTakesToUnderstandTheRest(Kept kept) {
        try (Home home = kept.home(folder)) {
            for (int seed = 0; seed < 25; seed++) {
                Random random = new Random(seed);
                try (PoolStore store = home.host(POOL + seed);
                        PoolLock.Held lock = Sample.take(store)) {
                    int second = 0;
                    Set<String> runs = new HashSet<>();
                    for (int append = 0; append < 12; append++) {
                        List<JournalEntry> entries = new ArrayList<>();
                        for (int i = random.nextInt(4); i >= 0; i--) {
                            entries.add(entry(random, second++, runs));
                        }
                        store.journal().append(lock.token(), entries);
                    }
                    List<JournalEntry> all = store.journal().read().entries();
                    for (int since = 0; since <= second; since += 3) {
                        Instant instant = Sample.at(since);
                        List<JournalEntry> recent =
                                store.journal().readSince(instant).entries();
                        requireSame(all, recent, instant);
                    }
                }
            }
        }
    }

    /** @param runs which have begun, as every run does before anything else is written of it */
    private static JournalEntry entry(Random random, int second, Set<String> runs) {
        String run = "run-" + random.nextInt(4);
        if (runs.add(run)) {
            return Sample.started(second, run);
        }
        switch (random.nextInt(8)) {
            case 0:
                return Sample.note(second);
            case 1:
                return Sample.seen(second);
            case 2:
                return Sample.intended(second, run);
            case 3:
                return Sample.moved(second, run, SwapOutcome.ATTENTION);
            case 4:
                return Sample.moved(second, run, SwapOutcome.DONE);
            case 5:
                return Sample.settled(second, run);
            case 6:
                return Sample.resumed(second, run);
            default:
                return Sample.ended(second, run);
        }
    }

    private static void requireSame(List<JournalEntry> all, List<JournalEntry> recent, Instant since) {
        assertThat(recent)
                .containsAll(all.stream()
                        .filter(entry -> !entry.at().isBefore(since))
                        .collect(Collectors.toList()));
        assertThat(recent).isSubsetOf(all);
        JournalView whole = JournalView.of(all);
        JournalView part = JournalView.of(recent);
        assertThat(part.unfinishedRuns().stream().map(RunView::id))
                .isEqualTo(whole.unfinishedRuns().stream().map(RunView::id).collect(Collectors.toList()));
        assertThat(part.movesThatNeedAttention().stream().map(MoveView::run))
                .isEqualTo(whole.movesThatNeedAttention().stream()
                        .map(MoveView::run)
                        .collect(Collectors.toList()));
        assertThat(part.lastSeen()).isEqualTo(whole.lastSeen());
        assertThat(part.looked(Instant.MAX)).isEqualTo(whole.looked(Instant.MAX));
        for (RunView run : part.runs()) {
            if (part.unfinishedRuns().contains(run)) {
                assertThat(run.lastEntryAt())
                        .isEqualTo(whole.run(run.id()).orElseThrow().lastEntryAt());
                assertThat(run.moves())
                        .hasSameSizeAs(whole.run(run.id()).orElseThrow().moves());
            }
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void isHeldByOneHostOnly(Kept kept) {
        try (Home home = kept.home(folder)) {
            PoolLock.Held first =
                    home.host(POOL).lock().tryAcquire(Sample.owner("first")).heldOrThrow("The pool");

            LockAttempt second = home.host(POOL).lock().tryAcquire(Sample.owner("second"));

            assertThat(second.held()).isEmpty();
            assertThat(second.holder()).contains(Sample.owner("first"));
            assertThat(home.host(POOL).lock().holder()).contains(Sample.owner("first"));
            assertThat(first.isLost()).isFalse();
            first.close();
            assertThat(home.host(POOL).lock().holder()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void isFreeWhenGivenBackAndGoesWithAGreaterToken(Kept kept) {
        try (Home home = kept.home(folder)) {
            PoolLock.Held first = Sample.take(home.host(POOL));
            first.close();

            PoolLock.Held second = Sample.take(home.host(POOL));

            assertThat(second.token()).isGreaterThan(first.token());
            assertThat(second.isLost()).isFalse();
            assertThat(first.isLost()).isTrue();
            second.close();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void isNotGivenBackByWhoHasItNoMore(Kept kept) {
        try (Home home = kept.home(folder)) {
            PoolLock.Held first = Sample.take(home.host(POOL));
            first.close();
            PoolLock.Held second = Sample.take(home.host(POOL));

            first.close();

            assertThat(home.host(POOL).lock().tryAcquire(Sample.owner("third")).held())
                    .isEmpty();
            second.close();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void goesToOneOfManyThreads(Kept kept) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (Home home = kept.home(folder)) {
            for (int round = 0; round < 5; round++) {
                String pool = POOL + round;
                List<Future<LockAttempt>> attempts = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    attempts.add(threads.submit(() -> home.host(pool).lock().tryAcquire(Sample.owner("one of many"))));
                }
                List<PoolLock.Held> held = new ArrayList<>();
                for (Future<LockAttempt> attempt : attempts) {
                    attempt.get().held().ifPresent(held::add);
                }

                assertThat(held).hasSize(1);
                held.get(0).close();
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void keepsAccountsUntilTheyAreReplacedOrForgotten(Kept kept) {
        Person ada = Person.of("Ada");
        Person grace = Person.of("grace");
        try (Home home = kept.home(folder)) {
            home.host(POOL).accounts().keep(Map.of(ada, Sample.GRACE), Sample.NOON);
            home.host(POOL).accounts().keep(Map.of(Person.of("ADA"), Sample.ADA, grace, Sample.GRACE), Sample.at(9));

            Map<Person, Account> found = home.host(POOL).accounts().foundSince(Sample.at(9));
            assertThat(found).containsOnly(Map.entry(ada, Sample.ADA), Map.entry(grace, Sample.GRACE));
            assertThat(found.get(ada).name()).isEqualTo(Sample.ADA.name());
            assertThat(home.host(POOL).accounts().foundSince(Sample.at(10))).isEmpty();

            home.host(POOL).accounts().forget(List.of(Person.of("aDa"), Person.of("nobody")));
            home.host(POOL).accounts().forget(List.of());

            assertThat(home.host(POOL).accounts().foundSince(Instant.MIN)).containsOnlyKeys(grace);
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void forgetsAccountsThatNobodyHasFoundForAMonth(Kept kept) {
        Person grace = Person.of("grace");
        try (Home home = kept.home(folder)) {
            home.host(POOL).accounts().keep(Map.of(Person.of("ada"), Sample.ADA), Sample.NOON);
            Instant afterAMonth = Sample.NOON.plus(Duration.ofDays(30));
            home.host(POOL).accounts().keep(Map.of(grace, Sample.GRACE), afterAMonth);
            assertThat(home.host(POOL).accounts().foundSince(Instant.MIN)).hasSize(2);

            home.host(POOL).accounts().keep(Map.of(grace, Sample.GRACE), afterAMonth.plusSeconds(1));

            assertThat(home.host(POOL).accounts().foundSince(Instant.MIN)).containsOnlyKeys(grace);
        }
    }

    @ParameterizedTest
    @MethodSource(EVERYWHERE)
    void refusesNamesThatOneOfThemCannotKeep(Kept kept) {
        try (Home home = kept.home(folder)) {
            for (String pool : List.of("", "../x", "a.1", "a b", "é", "x".repeat(101))) {
                assertThatIllegalArgumentException()
                        .as(pool)
                        .isThrownBy(() -> home.host(pool))
                        .withMessageContaining("letters, digits");
            }
        }
    }
}
