package io.github.rpaclients.swap.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many users of a Control Room at once, by the rules of one; and how many seats are theirs. */
class ManyControlRoomUsersTest {
    private static final Seat SEAT = Seat.of("DEVELOPMENT");

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void readsTheListOnceForThousands(Dialect dialect) {
        try (ControlRoomSimulator simulator = start(dialect);
                ControlRoomClient client = client(simulator, dialect)) {
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                simulator.addPerson("user" + i, "First", "Last");
                people.add(Person.of("USER" + i));
            }
            List<String> told = new ArrayList<>();
            SeatProvider seats = DeviceLicenseSeats.of(client).telling((what, soFar) -> told.add(what + ": " + soFar));

            Map<Person, Account> found = seats.findAll(people);

            assertThat(found).hasSize(1_000);
            assertThat(found.get(Person.of("user7")).id())
                    .isEqualTo(Long.toString(simulator.user("user7").id()));
            assertThat(simulator.requests().matching("POST", "/users/list")).hasSize(6);
            assertThat(told).hasSize(6).first().isEqualTo("the directory: 200");
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void findsInTheListWhomASearchFinds(Dialect dialect) {
        try (ControlRoomSimulator simulator = start(dialect);
                ControlRoomClient client = client(simulator, dialect)) {
            SeatProvider seats = DeviceLicenseSeats.of(client);
            simulator.addUser("{'id':7001,'username':'doppel'}");
            simulator.addUser("{'id':7002,'username':'DOPPEL'}");
            simulator.addUser("{'id':7003,'username':'7001'}");
            simulator.addUser("{'id':7004,'username':'zo\u00eb'}");
            simulator.addUser("{'id':7005,'username':'rene\u0301'}");
            List<Person> people = new ArrayList<>();
            for (String name : List.of(
                    "grace",
                    "DOPPEL",
                    "7001",
                    "7002",
                    "7003",
                    "zoe\u0308",
                    "ren\u00e9",
                    "99999",
                    "nobody",
                    "gra",
                    "ada")) {
                people.add(Person.of(name));
            }

            Map<Person, Account> found = seats.findAll(people);

            Map<Person, Account> oneByOne = new LinkedHashMap<>();
            people.forEach(person -> {
                try {
                    oneByOne.put(person, seats.find(person));
                } catch (SwapRefusedException notFound) {
                    // as in the list
                }
            });
            assertThat(found).isEqualTo(oneByOne).hasSize(8);
            assertThat(found.get(Person.of("GRACE")).name()).isEqualTo("grace");
            assertThat(found.get(Person.of("DOPPEL")).id()).isEqualTo("7002");
            assertThat(found.get(Person.of("7001")).id()).isEqualTo("7003");
            assertThat(found.get(Person.of("7002")).id()).isEqualTo("7002");
        }
    }

    @Test
    void countsNobodyWhoHasTheSeatFromAnotherControlRoom() {
        try (ControlRoomSimulator simulator = start(Dialect.V2);
                ControlRoomClient client = client(simulator, Dialect.V2)) {
            SeatProvider seats = DeviceLicenseSeats.of(client);
            simulator.licenses("DEVELOPMENT", 10).licensesElsewhere("DEVELOPMENT", 4);

            SeatCount count = seats.count(SEAT);
            List<Holder> holders = seats.holders(SEAT);

            assertThat(count.total()).hasValue(10);
            assertThat(count.free()).hasValue(5);
            assertThat(count.direct()).hasValue(1);
            assertThat(holders).hasSize(1);
        }
    }

    @Test
    void countsAlikeWhereMoreSeatsAreInUseThanThereAre() {
        try (ControlRoomSimulator simulator = start(Dialect.V2);
                ControlRoomClient client = client(simulator, Dialect.V2)) {
            SeatProvider seats = DeviceLicenseSeats.of(client);
            simulator.user("ada").features("DEVELOPMENT");
            simulator.licenses("DEVELOPMENT", 1).licensesElsewhere("DEVELOPMENT", 2);

            SeatCount count = seats.count(SEAT);

            assertThat(count.isOverdrawn()).isTrue();
            assertThat(count.direct()).hasValue(seats.holders(SEAT).size());
        }
    }

    @Test
    void knowsNoCountInTheV1Dialect() {
        try (ControlRoomSimulator simulator = start(Dialect.V1);
                ControlRoomClient client = client(simulator, Dialect.V1)) {
            assertThat(DeviceLicenseSeats.of(client).count(SEAT).direct()).isEqualTo(OptionalLong.empty());
        }
    }

    private static ControlRoomSimulator start(Dialect dialect) {
        return dialect == Dialect.V1 ? ControlRoomSimulator.startV1() : ControlRoomSimulator.start();
    }

    private static ControlRoomClient client(ControlRoomSimulator simulator, Dialect dialect) {
        return ControlRoomClient.builder()
                .url(simulator.url())
                .dialect(dialect)
                .credentials(ControlRoomCredentials.password(
                        simulator.adminUsername(), Secret.of(simulator.adminPassword())))
                .allowPlainHttp()
                .http(HttpOptions.builder().sleeper(pause -> {}).build())
                .build();
    }
}
