package io.github.rpaclients.swap.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.LateWrites;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapPlan;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.pool.TakesFrom;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.testkit.ReceivedRequest;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** A simulated company with two seats, Grace's and Linus's, which go to Ada and Margaret. */
final class Company implements AutoCloseable {
    private static final String WORD = "RPADEVNU";
    private static final String GRACE = "grace@acme.example";
    private static final String LINUS = "linus@acme.example";
    private static final String ADA = "ada@acme.example";
    private static final String MARGARET = "margaret@acme.example";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final UiPathConnection connection;
    private final Set<String> before;

    Company() {
        uipath.lease().seats(WORD, 2);
        uipath.lease().user(LINUS).allocate(WORD);
        before = holders();
        connection = connection(signIn());
    }

    UiPathSimulator uipath() {
        return uipath;
    }

    /** Where another process finds the system, and how it signs in. */
    List<String> signIn() {
        return List.of(
                uipath.url().toString(),
                uipath.organization(),
                uipath.tenant(),
                uipath.clientId(),
                uipath.clientSecret());
    }

    private static UiPathConnection connection(List<String> signIn) {
        return UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(URI.create(signIn.get(0)), signIn.get(1), signIn.get(2)))
                .credentials(ClientCredentials.of(
                        signIn.get(3),
                        Secret.of(signIn.get(4)),
                        "PM.License",
                        "PM.User.Read",
                        "OR.Users",
                        "OR.Settings.Read"))
                .http(HttpOptions.builder()
                        .readTimeout(Duration.ofSeconds(20))
                        .sleeper(pause -> {})
                        .build())
                .build();
    }

    /** The pool as a process of its own looks after it. */
    static PoolSwap swap(List<String> signIn, PoolStore store) {
        return swap(connection(signIn), store);
    }

    /** The pool as this process looks after it. */
    PoolSwap swap(PoolStore store) {
        return swap(connection, store);
    }

    private static PoolSwap swap(UiPathConnection connection, PoolStore store) {
        Pool pool = Pool.builder(Sample.POOL, Seat.of(WORD), 2)
                .pinned(List.of(Person.of(ADA), Person.of(MARGARET)))
                .takesFrom(TakesFrom.everybody())
                .limits(MoveLimits.builder().concurrency(1).abortShare(1).build())
                .build();
        return PoolSwap.of(pool, Roster.of(List.of()), UserLicenseSeats.over(connection), store, Clock.systemUTC())
                .watching(LateWrites.within(Duration.ofSeconds(3)).sleepingBy(pause -> {}));
    }

    Set<String> holders() {
        return List.of(GRACE, LINUS, ADA, MARGARET).stream()
                .filter(person -> uipath.lease().user(person).bundles().contains(WORD))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Waits until a write that is on its way is carried out. */
    void awaitOthersThan(Set<String> holdersThen) {
        while (holders().equals(holdersThen)) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** The requests that could have changed something. */
    List<ReceivedRequest> writes() {
        return uipath.requests().all().stream()
                .filter(request -> request.method().equals("PUT"))
                .collect(Collectors.toList());
    }

    /** Nobody has lost or doubled a seat, every move has ended, and nobody has to look. */
    void checkNothingLostOrDoubled(JournalView history) {
        assertThat(history.unfinishedRuns()).isEmpty();
        Set<String> expected = new TreeSet<>(before);
        for (RunView run : history.runs()) {
            for (MoveView move : run.moves()) {
                SwapOutcome outcome = move.ended().orElseThrow().outcome();
                assertThat(outcome).isIn(SwapOutcome.DONE, SwapOutcome.COMPENSATED, SwapOutcome.SKIPPED);
                if (outcome == SwapOutcome.DONE) {
                    SwapPlan plan = move.plan().orElseThrow();
                    List<String> names = new ArrayList<>();
                    plan.from().ifPresent(giver -> names.add(giver.account().name()));
                    plan.to().ifPresent(taker -> names.add(taker.account().name()));
                    assertThat(expected.remove(names.get(0))).isTrue();
                    assertThat(expected.add(names.get(1))).isTrue();
                }
            }
        }
        assertThat(holders()).isEqualTo(expected).hasSize(2);
    }

    /** Whoever looks next can give the seats to those who need them. */
    void checkNothingStuck(PoolStore store) {
        assertThat(swap(store).apply().allDone()).isTrue();
        assertThat(holders()).containsExactly(ADA, MARGARET);
    }

    @Override
    public void close() {
        connection.close();
        uipath.close();
    }
}
