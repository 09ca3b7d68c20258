package io.github.rpaclients.swap.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.journal.FilePoolStore;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.roster.RosterEntry;
import io.github.rpaclients.swap.roster.Span;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.testkit.uipath.UiPathRateLimits;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pool of 5,000 people and 2,500 seats asks of the vendor. */
class BigPoolTest {
    private static final String WORD = "RPADEVNU";
    private static final int PEOPLE = 5_000;
    private static final int SEATS = 2_500;
    private static final int MOVES = 50;
    private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<ZoneId> ZONES =
            List.of(ZoneOffset.UTC, ZoneId.of("Asia/Tokyo"), ZoneId.of("America/New_York"));

    @TempDir
    Path folder;

    private final Office office = Office.open();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void asksWhoThousandsAreWithAFewRequestsAndOnceADay() {
        List<Person> people = office.hireMany(PEOPLE);
        List<PersonId> holders = new ArrayList<>();
        for (int i = 1000; i < 1000 + SEATS; i++) {
            holders.add(PersonId.of(Office.id(i)));
            office.uipath
                    .orchestrator()
                    .addUser("{'Id':" + (100_000 + i) + ",'UserName':'user" + i + "@acme.example'}");
        }
        office.uipath.lease().user("grace").allocate();
        office.uipath.lease().seats(WORD, SEATS);
        office.lease.userLicenses().allocate(holders, List.of(BundleCode.of(WORD)));
        office.uipath.faults().rateLimit(UiPathRateLimits.identity());
        office.uipath.requests().clear();

        PoolPlan first = plan(people, MONDAY);

        assertThat(first.moves()).hasSize(MOVES);
        assertThat(office.requests("/identity_/api")).isLessThanOrEqualTo(10);
        assertThat(office.requests("/user-license/user/page")).isEqualTo((SEATS + 2) / 50 + 1);
        assertThat(office.uipath.requests().all())
                .as("pages, counts, and for a move: two people's groups, one name, one look")
                .hasSizeLessThanOrEqualTo(10 + SEATS / 50 + 2 + 2 + 4 * MOVES);
        office.uipath.requests().clear();

        PoolPlan second = plan(people, MONDAY.plus(Duration.ofMinutes(1)));

        assertThat(second.moves()).hasSize(MOVES);
        assertThat(office.requests("/identity_/api")).isZero();
    }

    /** As a process of its own would plan. */
    private PoolPlan plan(List<Person> people, Instant now) {
        List<RosterEntry> entries = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            boolean works = i >= SEATS && i % 2 == 0;
            ZoneId zone = ZONES.get(i % ZONES.size());
            int hour = now.atZone(zone).getHour();
            entries.add(RosterEntry.builder(people.get(i), zone)
                    .works(EnumSet.allOf(DayOfWeek.class), span(works ? hour - 1 : hour + 2))
                    .build());
        }
        Pool pool = Pool.builder("developers", Seat.of(WORD), SEATS)
                .limits(MoveLimits.builder().movesPerRun(MOVES).build())
                .build();
        try (FilePoolStore store = FilePoolStore.in(folder, pool.name())) {
            return PoolSwap.of(pool, Roster.of(entries), office.userLicenses(), store, Clock.fixed(now, ZoneOffset.UTC))
                    .plan();
        }
    }

    /** Three hours. */
    private static Span span(int from) {
        return Span.parse(String.format("%02d:00-%02d:00", from % 24, (from + 3) % 24));
    }
}
