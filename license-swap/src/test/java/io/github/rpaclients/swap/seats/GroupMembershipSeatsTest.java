package io.github.rpaclients.swap.seats;

import static io.github.rpaclients.swap.SwapOutcome.ATTENTION;
import static io.github.rpaclients.swap.SwapOutcome.COMPENSATED;
import static io.github.rpaclients.swap.SwapOutcome.DONE;
import static io.github.rpaclients.swap.SwapOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SwapRefusedException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupMembershipSeatsTest {
    private static final String OWNERS = "cccccccc-0003-4000-8000-00000000000a";
    private static final Seat SEAT = Seat.of("RPADEVNU");

    private final Office office = Office.open();
    private final GroupMembershipSeats seats = seats("Owners");

    private GroupMembershipSeats seats(String group) {
        return GroupMembershipSeats.over(office.connection, group)
                .waitingAtMost(Duration.ofSeconds(20))
                .sleepingBy(pause -> {});
    }

    @BeforeEach
    void graceIsInTheGroup() {
        office.uipath.lease().user("grace").allocate();
        office.uipath.identity().addGroup(OWNERS, "Owners").group("Owners").add("grace");
        office.uipath.lease().group("Owners").rule("RPADEVNU");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void movesTheRightOfThoseWhoHaveNotSignedIn() {
        MoveReport report = move();

        assertThat(report.outcome()).as(report.remark()).isEqualTo(DONE);
        assertThat(office.uipath.identity().group("Owners").members()).containsExactly("ada@acme.example");
        assertThat(report.remark()).isEqualTo("ada@acme.example has RPADEVNU");
    }

    @Test
    void saysHowLongTheLicenceTookToFollow() {
        office.uipath.lease().seatsFollowMembersAfter(3).hearOfMembers();

        MoveReport report = move();

        assertThat(report.remark())
                .isEqualTo("ada@acme.example has RPADEVNU;"
                        + " the licence left grace@acme.example after 3 s and came after 1 s");
    }

    @Test
    void putsBackWhomTheLicenceDoesNotLeave() {
        // who has taken a licence keeps it
        office.uipath.lease().user("grace").inherit("Owners", "RPADEVNU");

        MoveReport report = move();

        assertThat(report.outcome()).as(report.remark()).isEqualTo(COMPENSATED);
        assertThat(report.remark()).isEqualTo("grace@acme.example has RPADEVNU (group, still) after the release");
        assertThat(office.uipath.identity().group("Owners").members()).containsExactly("grace@acme.example");
    }

    @Test
    void asksForAPersonWhenSomebodyElseTakesTheLicenceMeanwhile() {
        office.uipath.faults().next("PUT", "/api/Group/").after(() -> {});
        office.uipath
                .faults()
                .next("PUT", "/api/Group/")
                .after(() -> office.uipath.lease().user("linus").allocate("RPADEVNU"));

        MoveReport report = move();

        assertThat(report.outcome()).as(report.remark()).isEqualTo(ATTENTION);
        assertThat(report.remark())
                .isEqualTo("a person must see to RPADEVNU in Admin > Accounts & Groups > Groups > Owners:"
                        + " grace@acme.example should have RPADEVNU but has RPADEVNU (group, not yet)");
        assertThat(office.uipath.identity().group("Owners").members()).containsExactly("grace@acme.example");
    }

    @Test
    void refusesWhoHasTheLicenceDirectlyToo() {
        office.uipath.lease().user("grace").allocate("RPADEVNU");

        assertRefused("grace@acme.example has RPADEVNU from a direct allocation, so taking it would free nothing;"
                + " take it away there first");
    }

    @Test
    void refusesWhoHasTheLicenceThroughAnotherGroupToo() {
        String other = OWNERS.replace("0003", "0004");
        office.uipath.identity().addGroup(other, "Others").group("Others").add("grace");
        office.uipath.lease().group("Others").rule("RPADEVNU");

        assertRefused("grace@acme.example has RPADEVNU from the group " + other
                + ", so taking it would free nothing; take it away there first");
    }

    @Test
    void refusesAGroupThatIsNotThere() {
        assertRefusal(
                "Owner",
                "No group of the organization is called Owner;"
                        + " write it as Admin > Accounts & Groups shows it, upper and lower case, too");
    }

    @Test
    void refusesAGroupThatAnotherDirectoryKeeps() {
        office.uipath.identity().group("Owners").remove();

        assertRefusal(
                OWNERS,
                "The group " + OWNERS
                        + " has a licence rule, but another directory keeps it and who is in it, so nobody"
                        + " can be put into it or out of it here; name a local group");
    }

    @Test
    void refusesAGroupWithAGroupInIt() {
        office.uipath
                .answer("GET", "/api/Group/" + office.uipath.organizationId() + "/" + OWNERS)
                .json("{\"id\":\"" + OWNERS + "\",\"name\":\"Owners\",\"members\":[{\"objectType\":\"DirectoryGroup\","
                        + "\"source\":\"aad\",\"identifier\":\"aad|1\",\"name\":\"Contractors\"}]}");

        assertRefusal(
                OWNERS,
                "In the group " + OWNERS
                        + " there is the group Contractors, and who is in that is kept elsewhere and not"
                        + " told; take it out, or name a group of people");
    }

    @Test
    void leavesPeopleOfAnotherDirectoryWhereTheyAre() {
        office.uipath
                .answer("GET", "/api/Group/" + office.uipath.organizationId() + "/" + OWNERS)
                .json("{\"id\":\"" + OWNERS + "\",\"name\":\"Owners\",\"members\":[{\"objectType\":\"DirectoryUser\","
                        + "\"source\":\"aad\",\"identifier\":\"aad|1\",\"email\":\"ada@acme.example\"}]}");

        assertThat(seats(OWNERS).holders(SEAT))
                .extracting(Holder::account, Holder::inheritedFrom)
                .containsExactly(tuple(
                        seats.find(Person.of("ada@acme.example")),
                        Optional.of("a place that another directory keeps")));
    }

    @Test
    void countsWhatTheQuotaLeavesTheGroup() {
        office.uipath.lease().seats("RPADEVNU", 7).user("linus").allocate("RPADEVNU");
        String all = seats.count(SEAT).toString();
        office.uipath.lease().group("Owners").quota("RPADEVNU", 2);

        assertThat(all).isEqualTo("5 of 6 free");
        assertThat(seats.count(SEAT)).hasToString("1 of 2 free");
        assertThat(seats.licences()).containsOnlyKeys("RPADEVNU");
    }

    @Test
    void givesNothingThatTheQuotaKeepsFromAMember() {
        office.uipath.lease().seats("RPADEVNU", 7).group("Owners").quota("RPADEVNU", 1);
        office.uipath.lease().user("linus").inherit("Owners", "RPADEVNU");

        MoveReport report = move();

        assertThat(report.outcome()).as(report.remark()).isEqualTo(ATTENTION);
        assertThat(report.steps().get(4).remark())
                .isEqualTo("ada@acme.example has ATTUNU, RPADEVNU (group, not yet), although the system said that it"
                        + " gave RPADEVNU");
    }

    @Test
    void movesNothingWhereMorePeopleAreInTheGroupThanThereAreSeats() {
        office.uipath.identity().group("Owners").add("linus");

        assertRefused("Of RPADEVNU there are 1 more in use than the 1 there are, so one that is taken could be given to"
                + " nobody; buy seats or take some away by hand");
    }

    @Test
    void refusesALicenceThatTheRuleDoesNotName() {
        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> seats.count(Seat.of("ATTUNU")))
                .withMessage("The rule of the group Owners has no licence ATTUNU; it has RPADEVNU");
    }

    @Test
    void looksTheGroupUpOnce() {
        seats.holders(SEAT);
        seats.holders(SEAT);

        assertThat(office.requests("/api/Group/")).isEqualTo(3);
    }

    @Test
    void leavesARobotInTheGroupAlone() {
        office.uipath.identity().group("Owners").add("nightly");

        assertThat(seats.holders(SEAT))
                .extracting(holder -> holder.account().name())
                .containsExactly("grace@acme.example");
        assertThat(move().outcome()).isEqualTo(DONE);
        assertThat(office.uipath.identity().group("Owners").members()).contains("nightly");
    }

    private MoveReport move() {
        return LicenseSwap.using(seats).move(SEAT, Person.of("grace@acme.example"), Person.of("ada@acme.example"));
    }

    private void assertRefused(String remark) {
        MoveReport report = move();

        assertThat(report.outcome()).isEqualTo(REFUSED);
        assertThat(report.remark()).isEqualTo(remark);
        assertThat(office.uipath.identity().group("Owners").members()).contains("grace@acme.example");
    }

    private void assertRefusal(String group, String message) {
        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> seats(group).count(SEAT))
                .withMessage(message);
    }
}
