package io.github.rpaclients.swap.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.LateWrites;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.pool.TakesFrom;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.run.PoolSwap;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A vendor and a pool in a database, which several hosts look after. */
final class World {
    private final DatabaseHome home;
    private final String pool;
    private final FakeVendor vendor;
    private final List<Person> needing = new ArrayList<>();
    private final Set<String> before;
    private final int concurrency;

    /** A small pool at random. Its seats are with some people, and others need them. */
    World(DatabaseHome home, String pool, int seed, int concurrency) {
        this.home = home;
        this.pool = pool;
        this.concurrency = concurrency;
        Random random = new Random(seed);
        int seats = 1 + random.nextInt(3);
        int held = 1 + random.nextInt(seats);
        vendor = new FakeVendor(seats);
        for (int i = 0; i < 7; i++) {
            vendor.person("p" + i, i < held);
            if (i >= held && needing.size() < seats) {
                needing.add(Person.of("p" + i));
            }
        }
        before = vendor.holders();
    }

    FakeVendor vendor() {
        return vendor;
    }

    /** The pool as a host sees it, with clocks of its own. */
    PoolSwap host(String name, Life life, ManualTimes times) {
        return swap(name, life, new LivingStore(home.host(pool, times), life));
    }

    /** The pool as another host sees it, to which nothing happens. */
    PoolSwap another() {
        return swap("another", Life.undisturbed(), home.host(pool, new ManualTimes()));
    }

    private PoolSwap swap(String host, Life life, PoolStore store) {
        Pool pinned = Pool.builder(pool, FakeVendor.SEAT, vendor.seats())
                .pinned(needing)
                .takesFrom(TakesFrom.everybody())
                .limits(MoveLimits.builder()
                        .concurrency(concurrency)
                        .abortShare(1)
                        .build())
                .build();
        return PoolSwap.of(pinned, Roster.of(List.of()), vendor.seenBy(host, life), store, Clock.systemUTC())
                .watching(LateWrites.within(Duration.ofSeconds(3)).sleepingBy(pause -> {}));
    }

    /** The lease of whoever has the pool passes. */
    void expire() {
        home.expire(pool);
    }

    /** Nobody has lost or doubled a seat, every move has ended, and nobody has to look. */
    void checkNothingLostOrDoubled() {
        JournalView history = another().history();
        assertThat(history.unfinishedRuns()).isEmpty();
        Set<String> expected = new TreeSet<>(before);
        for (RunView run : history.runs()) {
            for (MoveView move : run.moves()) {
                SwapOutcome outcome = move.ended().orElseThrow().outcome();
                assertThat(outcome).isIn(SwapOutcome.DONE, SwapOutcome.COMPENSATED, SwapOutcome.SKIPPED);
                if (outcome == SwapOutcome.DONE) {
                    move.plan()
                            .orElseThrow()
                            .from()
                            .ifPresent(giver -> assertThat(expected.remove(name(giver.account())))
                                    .isTrue());
                    assertThat(expected.add(name(
                                    move.plan().orElseThrow().to().orElseThrow().account())))
                            .isTrue();
                }
            }
        }
        assertThat(vendor.holders()).isEqualTo(expected);
        assertThat(vendor.othersUntouched()).isTrue();
        assertThat(home.journal(pool).verify()).isNotNull();
    }

    private static String name(Account account) {
        return account.name();
    }

    /** Another host gives everybody the seat who needs one. */
    void checkNothingStuck() {
        assertThat(another().apply().allDone()).isTrue();
        needing.forEach(person -> assertThat(vendor.holders()).contains(person.name()));
    }
}
