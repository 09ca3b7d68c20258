package io.github.rpaclients.benchmarks;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.journal.FilePoolStore;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.pool.MoveLimits;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.roster.RosterEntry;
import io.github.rpaclients.swap.roster.Span;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.testkit.uipath.UiPathRateLimits;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;

/**
 * How long somebody waits for the first plan of a big pool of UiPath user licences, and for the next one, at the limits that
 * the vendor publishes: a program, since nobody plans twice to warm up. Prints what it reads as a person would see it.
 *
 * <p>Arguments: how many people, of whom the first half have a seat; how many milliseconds every answer takes longer.
 */
public final class BigPool {
    private static final Seat SEAT = Seat.of("RPADEVNU");
    private static final int MOVES = 50;
    private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<ZoneId> ZONES =
            List.of(ZoneOffset.UTC, ZoneId.of("Asia/Tokyo"), ZoneId.of("America/New_York"));

    private final UiPathSimulator uipath;
    private final int people;

    private BigPool(UiPathSimulator uipath, int people) {
        this.uipath = uipath;
        this.people = people;
    }

    public static void main(String[] arguments) throws IOException {
        Scanner words = new Scanner(String.join(" ", arguments));
        int people = words.hasNextInt() ? words.nextInt() : 5_000;
        Duration latency = Duration.ofMillis(words.hasNextInt() ? words.nextInt() : 0);
        Path folder = Files.createTempDirectory("big-pool");
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            BigPool pool = new BigPool(uipath, people);
            pool.hire();
            uipath.faults().rateLimit(UiPathRateLimits.identity());
            if (!latency.isZero()) {
                uipath.faults().next("", "").always().delay(latency);
            }
            pool.measure("first plan", folder, MONDAY);
            pool.measure("second plan", folder, MONDAY.plusSeconds(60));
        } finally {
            remove(folder);
        }
    }

    private void hire() {
        List<PersonId> holders = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String id = String.format("eeeeeeee-0000-4000-8000-%012d", i);
            uipath.identity().addUser(id, name(i), name(i), "Firstname", "Lastname" + i);
            uipath.orchestrator()
                    .addUser("{'Id':" + (100_000 + i) + ",'UserName':'" + name(i) + "','EmailAddress':'" + name(i)
                            + "'}");
            if (holds(i)) {
                holders.add(PersonId.of(id));
            }
        }
        uipath.lease().user("grace").allocate();
        uipath.lease().seats(SEAT.word(), holders.size());
        try (UiPathConnection connection = connection()) {
            LeaseClient.over(connection).userLicenses().allocate(holders, List.of(BundleCode.of(SEAT.word())));
        }
    }

    private static String name(int number) {
        return "firstname.lastname" + number + "@acme.example";
    }

    private boolean holds(int number) {
        return number < people / 2;
    }

    /** With objects of its own, as another process. */
    private void measure(String what, Path folder, Instant now) {
        uipath.requests().clear();
        long start = System.nanoTime();
        PoolPlan plan;
        Pool pool = Pool.builder("developers", SEAT, people / 2)
                .limits(MoveLimits.builder().movesPerRun(MOVES).build())
                .build();
        try (UiPathConnection connection = connection();
                FilePoolStore store = FilePoolStore.in(folder, pool.name())) {
            SeatProvider seats = UserLicenseSeats.over(connection)
                    .telling((list, soFar) -> System.out.printf("  reading %s: %,d people%n", list, soFar));
            plan = PoolSwap.of(pool, roster(now), seats, store, Clock.fixed(now, ZoneOffset.UTC))
                    .plan();
        }
        System.out.printf(
                "%s: %d moves, %d ms, %d requests, %d of them to identity%n",
                what,
                plan.moves().size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                uipath.requests().all().size(),
                uipath.requests().matching("", "/identity_/api").size());
    }

    private UiPathConnection connection() {
        return UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                .credentials(ClientCredentials.of(
                        uipath.clientId(), Secret.of(uipath.clientSecret()), "PM.License", "PM.User.Read", "OR.Users"))
                .build();
    }

    /** Nobody who has a seat works now, and half of the others do. */
    private Roster roster(Instant now) {
        List<RosterEntry> entries = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            ZoneId zone = ZONES.get(i % ZONES.size());
            int hour = now.atZone(zone).getHour() + (holds(i) || i % 2 == 0 ? 2 : -1);
            entries.add(RosterEntry.builder(Person.of(name(i)), zone)
                    .works(
                            EnumSet.allOf(DayOfWeek.class),
                            Span.parse(String.format("%02d:00-%02d:00", hour % 24, (hour + 3) % 24)))
                    .build());
        }
        return Roster.of(entries);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
