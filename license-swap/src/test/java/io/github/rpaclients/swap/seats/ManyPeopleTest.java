package io.github.rpaclients.swap.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many people of the directory at once, by the rules of one. */
class ManyPeopleTest {
    private static final String PEOPLE = "/api/User/users";
    private static final String COMPOSED = "zo\u00eb@acme.example";
    private static final String DECOMPOSED = "zoe\u0308@acme.example";

    private final Office office = Office.open();
    private final SeatProvider seats = office.userLicenses();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void readsTheDirectoryOnceForThousands() {
        List<Person> people = office.hireMany(2_500);

        Map<Person, Account> found = seats.findAll(people);

        assertThat(found).hasSize(2_500);
        assertThat(found.get(Person.of("USER1001"))).isEqualTo(Account.of(Office.id(1001), ""));
        assertThat(office.requests(PEOPLE)).isEqualTo(3);
    }

    @Test
    void asksForAFewOneByOne() {
        office.hireMany(1_200);

        Map<Person, Account> found = seats.findAll(List.of(Person.of("user1000"), Person.of("user1100")));

        assertThat(found).hasSize(2);
        assertThat(office.requests(PEOPLE)).isEqualTo(2);
    }

    @Test
    void asksOneByOneWhereTheDirectoryIsManyTimesLonger() {
        List<Person> people = office.hireMany(12_500).subList(0, 11);

        Map<Person, Account> found = seats.findAll(people);

        assertThat(found).hasSize(11);
        assertThat(office.requests(PEOPLE)).as("the first page, and one each").isEqualTo(1 + 11);
    }

    @Test
    void findsInTheListWhomASearchFinds() {
        office.hire(1, "Ada.L", "ada.lovelace@acme.example");
        office.hire(2, COMPOSED, COMPOSED);
        office.hire(3, "nfd" + DECOMPOSED, "nfd" + DECOMPOSED);
        office.hire(4, "twice@acme.example", "other@acme.example");
        office.hire(5, "somebody", "twice@acme.example");
        office.hire(6, "same", "same");
        office.hire(7, "", "noname@acme.example");
        office.hire(8, "nomail", "");
        office.hire(9, Office.id(8), "guidname@acme.example");
        office.hire(10, "doppel", "doppel1@acme.example");
        office.hire(11, "DOPPEL", "doppel2@acme.example");
        List<Person> people = people(
                "ada.l",
                "ADA.Lovelace@ACME.example",
                COMPOSED,
                DECOMPOSED,
                "nfd" + COMPOSED,
                "nfd" + DECOMPOSED,
                "twice@acme.example",
                "other@acme.example",
                "same",
                "noname@acme.example",
                "nomail",
                Office.id(8).toUpperCase(Locale.ROOT),
                Office.id(9),
                Office.id(99),
                "doppel",
                "doppel1@acme.example",
                "nobody",
                "ada",
                "half \ud800");

        Map<Person, Account> found = seats.findAll(people);

        Map<Person, Account> oneByOne = oneByOne(people);
        assertThat(found).isEqualTo(oneByOne);
        assertThat(names(found)).isEqualTo(names(oneByOne));
        assertThat(found.keySet())
                .containsExactlyInAnyOrderElementsOf(people(
                        "ada.l",
                        "ada.lovelace@acme.example",
                        COMPOSED,
                        "nfd" + COMPOSED,
                        "other@acme.example",
                        "same",
                        "noname@acme.example",
                        "nomail",
                        Office.id(8),
                        Office.id(9),
                        "doppel1@acme.example"));
        assertThat(found.get(Person.of(Office.id(8)))).isEqualTo(Account.of(Office.id(8), ""));
        assertThat(found.get(Person.of("nomail")).name()).isEqualTo("nomail");
        assertThat(found.get(Person.of("noname@acme.example")).name()).isEqualTo("noname@acme.example");
    }

    @Test
    void saysWhyOneIsNotFound() {
        office.hire(4, "twice@acme.example", "other@acme.example");
        office.hire(5, "somebody", "twice@acme.example");

        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> seats.find(Person.of("twice@acme.example")))
                .withMessageContaining("more than one");
        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> seats.find(Person.of("half \ud800")))
                .withMessageContaining("Nobody in the organization is called");
    }

    @Test
    void writesIdsInOneCaseWhateverAServerLikes() {
        String id = Office.id(1);

        Account account = Directory.account(id.toUpperCase(Locale.ROOT), Stream.of("", " ", "ada"));

        assertThat(account).isEqualTo(Account.of(id, "ada"));
        assertThat(account.name()).isEqualTo("ada");
        assertThat(Directory.account(id, Stream.of("")).name()).isEqualTo(id);
    }

    @Test
    void tellsHowFarItIs() {
        List<Person> people = office.hireMany(1_500);
        List<String> told = new ArrayList<>();

        SeatProvider telling = seats.telling((what, soFar) -> told.add(what + ": " + soFar));
        telling.findAll(people);
        telling.findAll(people.subList(0, 2));
        telling.holders(Seat.of("RPADEVNU"));

        int everybody = office.uipath.identity().userIds().size();
        assertThat(told)
                .containsExactly(
                        "the directory: 1000",
                        "the directory: " + everybody,
                        "the directory one by one: 1",
                        "the directory one by one: 2",
                        "the people who have licences: 2");
    }

    private Map<Person, Account> oneByOne(List<Person> people) {
        Map<Person, Account> found = new LinkedHashMap<>();
        for (Person person : people) {
            try {
                found.put(person, seats.find(person));
            } catch (SwapRefusedException notFound) {
                // as in the list
            }
        }
        return found;
    }

    private static Map<Person, String> names(Map<Person, Account> accounts) {
        Map<Person, String> names = new LinkedHashMap<>();
        accounts.forEach((person, account) -> names.put(person, account.name()));
        return names;
    }

    private static List<Person> people(String... names) {
        List<Person> people = new ArrayList<>();
        for (String name : names) {
            people.add(Person.of(name));
        }
        return people;
    }
}
