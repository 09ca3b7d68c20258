package io.github.rpaclients.swap.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A count and a list of the same seats: nobody who has one directly may be counted and not listed. */
class SeatCountTest {
    private static final String WORD = "RPADEVNU";
    private static final Seat USER_LICENSE = Seat.of(WORD);
    private static final Seat ROBOT = Seat.of("Development");
    private static final List<String> PEOPLE = List.of("grace", "ada", "linus", "margaret");
    private static final String OWNERS = "cccccccc-0003-4000-8000-00000000000a";
    private static final String MORE_OWNERS = "cccccccc-0004-4000-8000-00000000000a";

    @Test
    void countsAsManyAsAreListedWithoutGroups() {
        try (Office office = Office.open()) {
            office.uipath.lease().seats(WORD, 3).user("ada").allocate(WORD);

            SeatCount count = office.userLicenses().count(USER_LICENSE);

            assertThat(count.direct()).hasValue(2);
            assertThat(office.userLicenses().holders(USER_LICENSE)).hasSize(2);
        }
    }

    @Test
    void countsNobodyWhoHasTheSeatFromAGroupAlone() {
        try (Office office = Office.open()) {
            groups(office);
            office.uipath.lease().seats(WORD, 3).user("ada").inherit("Owners", WORD);

            SeatCount count = office.userLicenses().count(USER_LICENSE);

            assertThat(count.free()).hasValue(1);
            assertThat(count.direct()).hasValue(1);
            assertThat(office.userLicenses().holders(USER_LICENSE)).hasSize(1);
        }
    }

    /** One who has a seat directly and from a group uses one, which is taken to be the group's. */
    @Test
    void countsTooFewRatherThanTooManyWhereSomebodyHasBoth() {
        try (Office office = Office.open()) {
            groups(office);
            office.uipath
                    .lease()
                    .seats(WORD, 3)
                    .user("grace")
                    .inherit("Owners", WORD)
                    .inherit("More", WORD);

            assertThat(office.userLicenses().count(USER_LICENSE).direct().orElseThrow())
                    .isLessThanOrEqualTo(
                            office.userLicenses().holders(USER_LICENSE).size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void neverCountsMoreUserLicencesThanAreListed(int seed) {
        Random random = new Random(seed);
        try (Office office = Office.open()) {
            groups(office);
            office.uipath.lease().seats(WORD, 1 + PEOPLE.size());
            List<String> story = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
                story.add(changeUserLicences(office, person, random));

                assertAgreement(office.userLicenses(), USER_LICENSE, story);
            }
        }
    }

    private static String changeUserLicences(Office office, String person, Random random) {
        switch (random.nextInt(7)) {
            case 0:
                if (isKnown(office, person)) {
                    office.uipath.lease().user(person).allocate(WORD, "ATTUNU");
                }
                return person + " is given the seat";
            case 1:
                if (isKnown(office, person)) {
                    office.uipath.lease().user(person).allocate();
                }
                return person + " loses everything";
            case 2:
                if (isKnown(office, person)) {
                    office.uipath.lease().user(person).inherit("Owners", WORD);
                }
                return person + " takes the seat from Owners";
            case 3:
                if (isKnown(office, person)) {
                    office.uipath.lease().user(person).inherit("More", WORD);
                }
                return person + " takes the seat from More";
            case 4:
                office.uipath.lease().group(OWNERS).rule("CTZDEVNU");
                office.uipath.lease().group(OWNERS).rule(WORD);
                return "Owners gives no seats for a moment";
            case 5:
                if (isKnown(office, person) && random.nextInt(3) == 0) {
                    office.uipath
                            .identity()
                            .user(office.uipath.identity().user(person).id())
                            .remove();
                }
                return person + " may leave the company";
            default:
                office.uipath.lease().seats(WORD, 1 + random.nextInt(2 * PEOPLE.size()));
                return "seats are bought or go back";
        }
    }

    private static boolean isKnown(Office office, String person) {
        return office.uipath.identity().json().contains("\"" + person + "@acme.example\"")
                && office.uipath.lease().free(WORD) > 0;
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 15, 18, 20})
    void neverCountsMoreAttendedRobotsThanAreListed(int version) {
        Random random = new Random(version);
        try (Office office = Office.withoutUserLicensing()) {
            office.uipath.orchestrator().apiVersion(version).licensesAllowed("Development", 50);
            List<String> story = new ArrayList<>();
            for (int step = 0; step < 25; step++) {
                String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
                story.add(changeRobots(office, person, random));

                assertAgreement(office.attendedRobots(), ROBOT, story);
            }
        }
    }

    private static String changeRobots(Office office, String person, Random random) {
        switch (random.nextInt(6)) {
            case 0:
                office.uipath.orchestrator().user(person).robotType("Development");
                return person + " gets a robot";
            case 1:
                office.uipath.orchestrator().user(person).robotType("RpaDeveloper");
                return person + " gets a robot under the other word";
            case 2:
                office.uipath.orchestrator().user(person).removeRobot();
                return person + " loses the robot";
            case 3:
                office.uipath
                        .orchestrator()
                        .user(person)
                        .set("MayHaveRobotSession", Boolean.toString(random.nextBoolean()));
                return person + " may have a robot, or not";
            case 4:
                office.uipath.orchestrator().unionOfPrivileges(random.nextBoolean());
                return "groups give rights, or not";
            default:
                office.uipath
                        .orchestrator()
                        .user("Developers")
                        .set("MayHaveRobotSession", Boolean.toString(random.nextBoolean()));
                return "the group gives the right to a robot, or not";
        }
    }

    private static void assertAgreement(SeatProvider seats, Seat seat, List<String> story) {
        assertThat(seats.count(seat).direct().orElseThrow())
                .as(String.join(", ", story))
                .isLessThanOrEqualTo(seats.holders(seat).size());
    }

    private static void groups(Office office) {
        office.uipath.identity().addGroup(OWNERS, "Owners").addGroup(MORE_OWNERS, "More");
        office.uipath.lease().group("Owners").rule(WORD);
        office.uipath.lease().group("More").rule(WORD);
    }
}
