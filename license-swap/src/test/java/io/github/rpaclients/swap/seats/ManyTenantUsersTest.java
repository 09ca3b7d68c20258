package io.github.rpaclients.swap.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many users of a tenant at once, by the rules of one. */
class ManyTenantUsersTest {
    private static final String USERS = "/odata/Users";

    private final Office office = Office.withoutUserLicensing();
    private final SeatProvider seats = office.attendedRobots();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void readsTheTenantOnceForThousands() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            user(10_000 + i, "user" + i, "user" + i + "@acme.example");
            people.add(Person.of("USER" + i));
        }
        List<String> told = new ArrayList<>();

        Map<Person, Account> found =
                seats.telling((what, soFar) -> told.add(what + ": " + soFar)).findAll(people);

        assertThat(found).hasSize(1_500);
        assertThat(found.get(Person.of("user7"))).isEqualTo(Account.of("10007", ""));
        assertThat(office.requests(USERS)).isEqualTo(2);
        assertThat(told).hasSize(2).first().isEqualTo("the directory: 1000");
    }

    @Test
    void findsInTheListWhomASearchFinds() {
        user(10_001, "Ada.L", "ada.lovelace@acme.example");
        user(10_002, "zo\u00eb", "");
        user(10_003, "rene\u0301", null);
        user(10_004, "twice@acme.example", "other@acme.example");
        user(10_005, "somebody", "twice@acme.example");
        user(10_006, "10004", "digits@acme.example");
        List<Person> people = new ArrayList<>();
        for (String name : List.of(
                "Ada.L",
                "ada.lovelace@acme.example",
                "zoe\u0308",
                "ren\u00e9",
                "twice@acme.example",
                "other@acme.example",
                "10004",
                "10006",
                "99999",
                "digits@acme.example",
                "nobody",
                "ada",
                "half \ud800")) {
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
        assertThat(found).containsKey(Person.of("ADA.L"));
        assertThat(found.get(Person.of("10004"))).isEqualTo(Account.of("10004", ""));
        assertThat(found).doesNotContainKeys(Person.of("twice@acme.example"), Person.of("99999"), Person.of("ada"));
    }

    @Test
    void asksWhomANameMeansOncePerPlan() {
        SeatProvider userLicenses = office.userLicenses();
        Account grace = Account.of("id", "grace@acme.example");

        assertThat(userLicenses.busy(grace)).isEqualTo(SeatProvider.Busy.NO);
        office.uipath.orchestrator().user("grace").busy(true);
        assertThat(userLicenses.busy(grace)).isEqualTo(SeatProvider.Busy.YES);

        assertThat(office.requests("Validate")).isEqualTo(2);
        assertThat(office.requests(USERS) - office.requests("Validate")).isEqualTo(1);
    }

    @Test
    void asksAgainWhomANameMeansWhenTheUserIsGone() {
        SeatProvider userLicenses = office.userLicenses();
        Account grace = Account.of("id", "grace@acme.example");
        userLicenses.busy(grace);

        office.uipath.orchestrator().user("grace").remove();
        assertThat(userLicenses.busy(grace)).isEqualTo(SeatProvider.Busy.NOT_KNOWN);

        user(10_001, "grace@acme.example", "grace@acme.example");
        office.uipath.orchestrator().user(10_001).busy(true);
        assertThat(userLicenses.busy(grace)).isEqualTo(SeatProvider.Busy.YES);
    }

    @Test
    void takesANameOfDigitsForANameWhereItAsksWhoIsAtWork() {
        user(10_004, "somebody", "");
        user(10_006, "10004", "");
        office.uipath.orchestrator().user(10_006).busy(true);

        assertThat(office.userLicenses().busy(Account.of("id", "10004"))).isEqualTo(SeatProvider.Busy.YES);
        assertThat(office.userLicenses().busy(Account.of("id", " "))).isEqualTo(SeatProvider.Busy.NOT_KNOWN);
    }

    @Test
    void forgetsWhomANameMeansAfterAWhile() {
        long[] now = {0};
        KnownIds known = new KnownIds(() -> now[0]);
        OrchestratorUsers users = new OrchestratorUsers(office.tenant, known);
        users.busy("grace@acme.example");

        now[0] = Duration.ofMinutes(5).toNanos();
        users.busy("grace@acme.example");

        assertThat(office.requests(USERS) - office.requests("Validate")).isEqualTo(2);
    }

    @Test
    void tellsHowManyUsersWereReadForTheHolders() {
        List<String> told = new ArrayList<>();

        seats.telling((what, soFar) -> told.add(what + ": " + soFar)).holders(Seat.of("Development"));

        assertThat(told).containsExactly("the users of the tenant: 6");
    }

    private void user(int id, String userName, @Nullable String email) {
        office.uipath
                .orchestrator()
                .addUser("{'Id':" + id + ",'UserName':'" + userName + "','EmailAddress':"
                        + (email == null ? "null" : "'" + email + "'") + "}");
    }
}
