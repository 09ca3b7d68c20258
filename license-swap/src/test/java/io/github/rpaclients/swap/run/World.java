package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.MortalStore;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.InMemoryJournal;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.MovePlanned;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.RunEnded;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.journal.RunStarted;
import io.github.rpaclients.swap.journal.RunningProcess;
import io.github.rpaclients.swap.plan.Claim;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.Planner;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.plan.Situation;
import io.github.rpaclients.swap.testing.Unslept;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A vendor, a plan and a journal that survive a crash. */
final class World {
    private static final RunId RUN = RunId.of("run-1");
    private static final PoolLock.Held LOCK = new InMemoryPoolLock()
            .tryAcquire(LockOwner.of(RunningProcess.current(), Instant.EPOCH, "test"))
            .heldOrThrow("the pool");

    final int seats;
    final FakeVendor vendor;
    final PoolPlan plan;
    private final InMemoryJournal journal = new InMemoryJournal();
    private final Set<String> before;
    private final Set<String> untouchable;
    private RunListener listener = new RunListener() {};

    /** A small pool at random. */
    static World random(int seed) {
        Random random = new Random(seed);
        int seats = 3 + random.nextInt(3);
        int held = 1 + random.nextInt(seats);
        return new World(seats, held, 8, name -> random.nextBoolean());
    }

    /** A pool whose seats are all with people who do not need them, and as many people who do. */
    static World full(int seats) {
        return new World(seats, seats, 2 * seats, name -> true);
    }

    private World(int seats, int held, int people, Predicate<String> claiming) {
        this.seats = seats;
        vendor = new FakeVendor(seats);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String name = "p" + i;
            vendor.person(name, i < held);
            if (i >= held && claiming.test(name)) {
                claims.add(Claim.of(vendor.find(Person.of(name)), "works"));
            }
        }
        plan = Planner.plan(Situation.of("pool", FakeVendor.SEAT, seats)
                .count(vendor.count(FakeVendor.SEAT))
                .holders(vendor.holders(FakeVendor.SEAT))
                .claims(claims)
                .build());
        before = new TreeSet<>(vendor.holders());
        Set<String> movers = plan.moves().stream()
                .flatMap(move -> move.from().stream())
                .map(Account::name)
                .collect(Collectors.toSet());
        untouchable = before.stream().filter(name -> !movers.contains(name)).collect(Collectors.toSet());
    }

    World telling(RunListener listener) {
        this.listener = listener;
        return this;
    }

    private static LicenseSwap moves(SeatProvider journaled) {
        return LicenseSwap.using(journaled).watching(Unslept.LATE_WRITES);
    }

    /** Runs without a crash. */
    RunReport run(int concurrency, int mostFailures) {
        Mortality life = new Mortality(Mortality.NEVER);
        return new PlanRun(vendor, log(life), concurrency, mostFailures, World::moves, BusyWait.none(), listener)
                .run(plan, Map.of());
    }

    /** Returns how many moments there were. */
    int runUntil(int moment, int concurrency) {
        Mortality life = new Mortality(moment);
        try {
            new PlanRun(
                            vendor.life(life),
                            log(life),
                            concurrency,
                            Integer.MAX_VALUE,
                            World::moves,
                            BusyWait.none(),
                            listener)
                    .run(plan, Map.of());
        } catch (Mortality.Death expected) {
            // the next process looks at the journal
        }
        return life.moments();
    }

    void recoverUntil(Mortality life) {
        boolean begun = entries().stream().anyMatch(RunStarted.class::isInstance);
        boolean over = entries().stream().anyMatch(RunEnded.class::isInstance);
        if (!begun || over) {
            return;
        }
        try {
            new Recovery(vendor.life(life), log(life), "pool", seats, () -> Set.of(), Unslept.LATE_WRITES, listener)
                    .run(JournalView.of(entries()).runs().get(0));
        } catch (Mortality.Death expected) {
            // the next one looks again
        }
    }

    /** What the processes have written down. */
    List<JournalEntry> entries() {
        return journal.read().entries();
    }

    private RunLog log(Mortality life) {
        return new RunLog(new MortalStore(journal, life), LOCK, Clock.systemUTC(), RUN);
    }

    void check() {
        List<MoveEnded> ended = all(MoveEnded.class);
        Set<MoveId> moves = ended.stream().map(MoveEnded::move).collect(Collectors.toSet());
        assertThat(ended).as("every move ends once").hasSameSizeAs(moves);
        assertThat(all(MovePlanned.class)).allMatch(planned -> moves.contains(planned.move()));
        assertThat(ended).as("a person has to look").noneMatch(move -> move.outcome() == SwapOutcome.ATTENTION);
        Set<String> expected = new TreeSet<>(before);
        for (MoveEnded move : ended) {
            if (move.outcome() == SwapOutcome.DONE) {
                PlannedMove planned = planned(move.move());
                planned.from().ifPresent(from -> expected.remove(from.name()));
                expected.add(planned.to().orElseThrow().name());
            }
        }
        assertThat(new TreeSet<>(vendor.holders())).isEqualTo(expected);
        assertThat(vendor.holders()).containsAll(untouchable);
        assertThat(vendor.othersUntouched()).isTrue();
    }

    private PlannedMove planned(MoveId id) {
        List<PlannedMove> inOrder = plan.moves().stream()
                .sorted(Comparator.comparing((PlannedMove move) -> move.from().isPresent()))
                .collect(Collectors.toList());
        return inOrder.get(Integer.parseInt(id.toString()) - 1);
    }

    private <E extends JournalEntry> List<E> all(Class<E> kind) {
        return entries().stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toList());
    }
}
