package io.github.rpaclients.swap.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.journal.InMemoryPoolStore;
import io.github.rpaclients.swap.journal.PoolStore;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.roster.RosterEntry;
import io.github.rpaclients.swap.roster.Span;
import io.github.rpaclients.swap.run.PoolSwap;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** People whose account was kept, and has been deleted and made anew since. */
class GoneAccountTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

    private final PoolStore store = new InMemoryPoolStore();

    @Test
    void givesNoUserLicenceToAnAccountThatIsGoneAndAsksAnewNextTime() {
        try (Office office = Office.open()) {
            office.hire(1, "newbie@acme.example", "newbie@acme.example");
            assertThat(takers(office.userLicenses(), "RPADEVNU")).containsExactly(Account.of(Office.id(1), ""));
            office.uipath.identity().user(Office.id(1)).remove();
            office.hire(2, "newbie@acme.example", "newbie@acme.example");

            assertThat(takers(office.userLicenses(), "RPADEVNU")).isEmpty();

            assertThat(takers(office.userLicenses(), "RPADEVNU")).containsExactly(Account.of(Office.id(2), ""));
        }
    }

    @Test
    void givesNoRobotToAUserWhoIsGoneAndAsksAnewNextTime() {
        try (Office office = Office.withoutUserLicensing()) {
            office.uipath.orchestrator().addUser("{'Id':5001,'UserName':'newbie@acme.example'}");
            assertThat(takers(office.attendedRobots(), "Development")).containsExactly(Account.of("5001", ""));
            office.uipath.orchestrator().user(5001).remove();
            office.uipath.orchestrator().addUser("{'Id':5002,'UserName':'newbie@acme.example'}");

            assertThat(takers(office.attendedRobots(), "Development")).isEmpty();

            assertThat(takers(office.attendedRobots(), "Development")).containsExactly(Account.of("5002", ""));
        }
    }

    private List<Account> takers(SeatProvider seats, String word) {
        Roster roster = Roster.of(
                List.of(works("newbie@acme.example", "09:00-17:00"), works("grace@acme.example", "19:00-20:00")));
        Pool pool = Pool.builder("developers", Seat.of(word), 1).build();
        PoolPlan plan = PoolSwap.of(pool, roster, seats, store, NOON).plan();
        return plan.moves().stream().flatMap(move -> move.to().stream()).collect(Collectors.toList());
    }

    private static RosterEntry works(String name, String span) {
        return RosterEntry.builder(Person.of(name), ZoneOffset.UTC)
                .works(EnumSet.allOf(DayOfWeek.class), Span.parse(span))
                .build();
    }
}
