package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.PoolLock;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.pool.TakesFrom;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.testing.Unslept;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A simulated company with two seats, Grace's and Linus's, which go to Ada and Margaret: what it looked like before, and
 * whether it is sound after a crash and a recovery.
 */
final class TwoMoves {
    static final String POOL = "developers";
    private static final String MARGARET = "margaret";
    private static final String LINUS = "linus";

    private final Company company;
    private final Set<String> before;
    private final Map<String, String> states = new HashMap<>();

    /** What those have besides the seat of whom others have changed something. */
    private final Map<String, String> besides = new HashMap<>();

    TwoMoves(Company company) {
        this.company = company;
        company.seats(2);
        company.give(fullName(company, LINUS));
        // who is to get a seat may be at work
        company.busy(company.taker(), true);
        before = new TreeSet<>(company.holders());
        company.people().forEach(person -> states.put(person, stateOf(person)));
    }

    /** The pool with what each process needs, be it in this process or in another one. */
    static PoolSwap swap(Vendor vendor, SeatProvider seats, JournalStore journal, PoolLock lock) {
        String domain = vendor.isControlRoom() ? "" : "@acme.example";
        Pool pool = Pool.builder(POOL, vendor.seat(), 2)
                .pinned(List.of(Person.of("ada" + domain), Person.of(MARGARET + domain)))
                .takesFrom(TakesFrom.of(List.of(Person.of("grace" + domain), Person.of(LINUS + domain)), List.of()))
                .takesUnknown(!vendor.tellsWhoIsAtWork())
                .limits(MoveLimits.builder().concurrency(1).abortShare(1).build())
                .build();
        return PoolSwap.of(pool, Roster.of(List.of()), seats, InMemoryPoolStore.of(journal, lock), Clock.systemUTC())
                .watching(Unslept.LATE_WRITES);
    }

    /** An administrator changes something else of those who are about to move; it must stay. */
    void meddle() {
        for (String person : List.of(company.giver(), company.taker(), fullName(company, LINUS))) {
            String before = stateOf(person);
            company.changeSomethingElse(person);
            assertThat(stateOf(person)).as("what an administrator has changed").isNotEqualTo(before);
            besides.put(person, company.besidesTheSeat(person));
        }
    }

    /** Nobody has lost or doubled a seat, every move has ended, and nobody has to look. */
    void check(JournalView history) {
        assertThat(before).as("the seats are with two people").hasSize(2);
        assertThat(history.unfinishedRuns()).isEmpty();
        assertThat(history.unfinishedRuns()).isEmpty();
        assertThat(history.runs()).allSatisfy(run -> assertThat(run.moves()).noneMatch(MoveView::isOpen));
        Set<String> expected = new TreeSet<>(before);
        Set<String> moved = new TreeSet<>();
        for (RunView run : history.runs()) {
            for (MoveView move : run.moves()) {
                SwapOutcome result = move.ended().orElseThrow().outcome();
                assertThat(result).isIn(SwapOutcome.DONE, SwapOutcome.COMPENSATED, SwapOutcome.SKIPPED);
                if (result == SwapOutcome.DONE) {
                    SwapPlan plan = move.plan().orElseThrow();
                    String from = plan.from().orElseThrow().account().name();
                    String to = plan.to().orElseThrow().account().name();
                    assertThat(expected.remove(from)).isTrue();
                    assertThat(expected.add(to)).isTrue();
                    moved.addAll(List.of(from, to));
                }
            }
        }
        assertThat(new TreeSet<>(company.holders())).isEqualTo(expected).hasSize(2);
        for (String person : company.people()) {
            if (besides.containsKey(person)) {
                assertThat(words(company.besidesTheSeat(person)))
                        .as("what %s has besides the seat", person)
                        .isEqualTo(words(besides.get(person)));
            } else if (!moved.contains(person)) {
                assertThat(stateOf(person)).isEqualTo(states.get(person));
            }
        }
    }

    /** In whatever order a server lists them. */
    private static List<String> words(String text) {
        return Arrays.stream(
                        text.replaceAll("\"lastLoginTime\":\"[^\"]*\",", "").split("[\\[\\]{},]+"))
                .sorted()
                .collect(Collectors.toList());
    }

    /** Another process signs in anew. */
    private String stateOf(String person) {
        String state = company.stateOf(person).replaceAll("\"lastLoginTime\":\"[^\"]*\",", "");
        return Snapshot.sorted(JsonParser.parseString(state)).toString();
    }

    private static String fullName(Company company, String name) {
        return company.people().stream()
                .filter(person -> person.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
