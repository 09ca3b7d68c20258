package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.journal.InMemoryJournal;
import io.github.rpaclients.swap.journal.InMemoryPoolLock;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.pool.TakesFrom;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.roster.RosterEntry;
import io.github.rpaclients.swap.roster.Span;
import io.github.rpaclients.swap.testing.SettableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Grace and Linus have the two seats, Ada is to have one, and Grace is at work. */
class BusyWaitTest {
    private final FakeVendor vendor = new FakeVendor(2)
            .person("grace", true)
            .person("linus", true)
            .person("ada", false)
            .person("margaret", false)
            .busy("grace");
    private final InMemoryJournal journal = new InMemoryJournal();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T12:00:00Z"));
    private final List<RosterEntry> roster = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private Pool.Builder pool = newPool();
    private Pause pause = this::pass;

    @Test
    void movesTheSeatAsSoonAsItsGiverStops() {
        pool.pinned(people("ada", "margaret"));
        pause = length -> {
            if (clock.instant().equals(Instant.parse("2026-03-02T12:07:30Z"))) {
                vendor.idle("grace");
            }
            return pass(length);
        };

        RunReport report = swap().apply();

        assertThat(report.allDone()).isTrue();
        assertThat(vendor.holders()).containsExactly("ada", "margaret");
        assertThat(clock.instant()).isEqualTo("2026-03-02T12:08:00Z");
        assertThat(heard).containsExactly("grace until 2026-03-02T12:20:00Z");
    }

    @Test
    void movesAllOtherSeatsFirst() {
        pool.pinned(people("ada", "margaret"));
        pause = length -> {
            assertThat(vendor.holders()).containsExactly("ada", "grace");
            return pass(length);
        };

        swap().apply();

        assertThat(clock.instant()).isAfter("2026-03-02T12:00:00Z");
    }

    @Test
    void doesNotWaitWhereSomebodyElseCanGiveASeat() {
        pool.pinned(people("ada"));

        swap().apply();

        assertThat(vendor.holders()).containsExactly("ada", "grace");
        assertThat(clock.instant()).isEqualTo("2026-03-02T12:00:00Z");
        assertThat(heard).isEmpty();
    }

    @Test
    void leavesTheSeatWhenTheWaitIsOver() {
        pool.pinned(people("ada", "margaret"));

        RunReport report = swap().apply();

        assertThat(report.moves())
                .extracting(MoveReport::toString)
                .contains("grace -> margaret: REFUSED, grace is still at work, and the wait is over");
        assertThat(vendor.holders()).containsExactly("ada", "grace");
        assertThat(clock.instant()).isEqualTo("2026-03-02T12:20:00Z");
        assertThat(swap().history().unfinishedRuns()).isEmpty();
    }

    @Test
    void waitsNoLongerThanTheTakerNeedsTheSeat() {
        pool.exempt(people("linus"));
        works("ada", "09:00-12:05");

        swap().apply();

        assertThat(heard).containsExactly("grace until 2026-03-02T12:05:00Z");
        assertThat(clock.instant()).isEqualTo("2026-03-02T12:05:00Z");
    }

    @Test
    void takesNoSeatThatItsGiverNeedsByNow() {
        pool.exempt(people("linus"));
        works("ada", "09:00-17:00");
        works("grace", "12:25-17:00");
        pause = length -> {
            vendor.idle("grace");
            return pass(Duration.ofMinutes(11));
        };

        RunReport report = swap().apply();

        assertThat(heard).as("the lead time is 15 minutes").containsExactly("grace until 2026-03-02T12:10:00Z");
        assertThat(report.allDone()).isFalse();
        assertThat(vendor.holders()).containsExactly("grace", "linus");
    }

    @Test
    void stopsWhenItIsAskedTo() {
        pool.pinned(people("ada", "margaret"));
        pause = length -> true;

        RunReport report = swap().apply();

        assertThat(report.moves())
                .extracting(MoveReport::toString)
                .contains("grace -> margaret: SKIPPED, the run was asked to stop");
        assertThat(vendor.holders()).containsExactly("ada", "grace");
    }

    @Test
    void doesNotWaitForACallerWhoWillLookAgain() {
        pool.pinned(people("ada", "margaret"));

        RunReport report = swap().withoutWaiting().apply();

        assertThat(report.moves()).hasSize(1);
        assertThat(swap().withoutWaiting().plan().stays())
                .extracting(Object::toString)
                .contains("grace keeps the seat: is at work: a job of theirs runs, or a session is open");
        assertThat(clock.instant()).isEqualTo("2026-03-02T12:00:00Z");
    }

    @Test
    void waitsWhenItRollsBack() {
        pool.pinned(people("ada"));
        RunReport applied = swap().apply();
        pool = newPool();
        vendor.busy("ada");
        pause = length -> {
            vendor.idle("ada");
            return pass(length);
        };

        RunReport back = swap().rollback(applied.run());

        assertThat(back.allDone()).isTrue();
        assertThat(vendor.holders()).containsExactly("grace", "linus");
        assertThat(clock.instant()).isEqualTo("2026-03-02T12:00:30Z");
    }

    private static Pool.Builder newPool() {
        return Pool.builder("developers", FakeVendor.SEAT, 2)
                .takesFrom(TakesFrom.everybody())
                .limits(MoveLimits.builder()
                        .busyWait(Duration.ofMinutes(20))
                        .abortShare(1)
                        .build());
    }

    private boolean pass(Duration length) {
        clock.advance(length);
        return false;
    }

    private PoolSwap swap() {
        return PoolSwap.of(
                        pool.build(),
                        Roster.of(roster),
                        vendor,
                        InMemoryPoolStore.of(journal, new InMemoryPoolLock()),
                        clock)
                .pausing(length -> pause.orEnd(length))
                .telling(new RunListener() {
                    @Override
                    public void waiting(RunId run, Account giver, Instant until) {
                        heard.add(giver.name() + " until " + until);
                    }
                });
    }

    private void works(String person, String hours) {
        roster.add(RosterEntry.builder(Person.of(person), ZoneOffset.UTC)
                .works(EnumSet.allOf(DayOfWeek.class), Span.parse(hours))
                .build());
    }

    private static List<Person> people(String... names) {
        List<Person> people = new ArrayList<>();
        for (String name : names) {
            people.add(Person.of(name));
        }
        return people;
    }
}
