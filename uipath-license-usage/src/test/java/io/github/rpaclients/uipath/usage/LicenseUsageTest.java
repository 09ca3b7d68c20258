package io.github.rpaclients.uipath.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.testkit.uipath.Deployment;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LicenseUsageTest {
    private final Acme acme = new Acme(Deployment.CLOUD);

    @AfterEach
    void stop() {
        acme.close();
    }

    @Test
    void tellsWhoHasWhichSeatAndWhy() {
        List<LicensedPerson> people = acme.usage().people();

        assertThat(people)
                .extracting(LicensedPerson::name)
                .containsExactly("ada@acme.example", "grace@acme.example", "margaret@acme.example");
        assertThat(people.get(1).seats())
                .extracting(HeldSeat::toString)
                .containsExactlyInAnyOrder("ATTUNU directly", "RPADEVNU directly");
        assertThat(people.get(2).seats()).extracting(HeldSeat::toString).containsExactly("CTZDEVNU through Developers");
    }

    @Test
    void leavesOutWhoeverHasNoSeatAnyMore() {
        acme.uipath.lease().user("ada").allocate();

        assertThat(acme.usage().people()).extracting(LicensedPerson::name).doesNotContain("ada@acme.example");
    }

    @Test
    void tellsTheLaterOfUseAndLogin() {
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(40));
        acme.uipath.lease().user("grace").lastInUse(acme.daysAgo(7));
        acme.uipath.identity().user("ada").loginAttempt("success", acme.daysAgo(3));
        acme.uipath.identity().user("grace").loginAttempt("success", acme.daysAgo(8));

        assertThat(acme.person("ada")).hasToString("ada@acme.example: 3 days ago");
        assertThat(acme.person("ada").lastInUse()).contains(acme.daysAgo(40));
        assertThat(acme.person("ada").lastLogin()).contains(acme.daysAgo(3));
        assertThat(acme.person("grace").lastUse().daysAgo()).hasValue(7);
    }

    @Test
    void countsDaysOfTwentyFourHours() {
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(2).plusSeconds(1));
        assertThat(acme.person("ada").lastUse()).hasToString("1 day ago");

        acme.pass(Duration.ofSeconds(1));
        assertThat(acme.person("ada").lastUse()).hasToString("2 days ago");

        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(-1));
        assertThat(acme.person("ada").lastUse()).hasToString("less than a day ago");
    }

    @Test
    void doesNotTakeAMissingTimeForNever() {
        assertThat(acme.person("ada").lastUse()).hasToString("not known");
        assertThat(acme.person("ada").lastUse().isNever()).isFalse();
        assertThat(acme.seat("ada", "ATTUNU").verdict()).isEqualTo(SeatVerdict.NOT_KNOWN);
        assertThat(acme.seat("ada", "ATTUNU").reason()).isEqualTo("no use on record, given 100 days ago");
    }

    @Test
    void saysNeverWhereTheInvitationIsOpen() {
        acme.uipath.identity().user("ada").set("invitationAccepted", "false");

        assertThat(acme.person("ada")).hasToString("ada@acme.example: never");
        assertThat(acme.seat("ada", "ATTUNU").isReclaimable()).isTrue();
        assertThat(acme.seat("ada", "ATTUNU"))
                .hasToString("ada@acme.example ATTUNU: never signed in, given 100 days ago");
    }

    @Test
    void doesNotSayNeverOfPeopleOfAnotherDirectory() {
        acme.uipath.identity().user("ada").set("invitationAccepted", "false").set("type", "directoryUser");

        assertThat(acme.person("ada").lastUse()).hasToString("not known");
    }

    @Test
    void findsASeatThatNobodyUsedForThirtyDaysAndNotForADayLess() {
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(30));
        acme.uipath.lease().user("grace").lastInUse(acme.daysAgo(30).plusSeconds(1));

        UsageReport report = acme.usage().unusedFor(Acme.MONTH);

        assertThat(report.reclaimable())
                .extracting(SeatUsage::toString)
                .containsExactly("ada@acme.example ATTUNU: used 30 days ago, given 100 days ago");
        assertThat(report.seats(SeatVerdict.USED)).hasSize(2);
        assertThat(report.read()).isEqualTo(acme.daysAgo(0));
    }

    @Test
    void isReadyToBeTakenBack() {
        acme.uipath.lease().user("grace").lastInUse(acme.daysAgo(60));

        for (SeatUsage seat : acme.usage().unusedFor(Acme.MONTH).reclaimable()) {
            acme.lease()
                    .userLicenses()
                    .removeBundles(seat.person().id(), Set.of(seat.seat().code()));
        }

        assertThat(acme.uipath.lease().user("grace").bundles()).isEmpty();
        assertThat(acme.uipath.lease().free("RPADEVNU")).isEqualTo(1);
    }

    @Test
    void leavesASeatThatWasGivenLately() {
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(60)).allocate("ATTUNU", "CTZDEVNU");

        SeatUsage seat = acme.seat("ada", "CTZDEVNU");

        assertThat(seat.verdict()).isEqualTo(SeatVerdict.NEW);
        assertThat(seat.reason()).isEqualTo("used 60 days ago, given less than a day ago");
    }

    @Test
    void doesNotKnowOfASeatThatNobodySaysTheAgeOf() {
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(60));
        acme.uipath.answer("GET", "/userBundleLeases").json("[]");

        SeatUsage seat = acme.seat("ada", "ATTUNU");

        assertThat(seat.verdict()).isEqualTo(SeatVerdict.NOT_KNOWN);
        assertThat(seat.reason()).isEqualTo("used 60 days ago, since when is not told");
    }

    @Test
    void tellsApartWhoSignsInAndUsesNothing() {
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(60));
        acme.uipath.identity().user("ada").loginAttempt("success", acme.daysAgo(1));

        SeatUsage seat = acme.seat("ada", "ATTUNU");

        assertThat(seat.verdict()).isEqualTo(SeatVerdict.SIGNED_IN);
        assertThat(seat.reason()).isEqualTo("used 60 days ago, signed in 1 day ago, given 100 days ago");
    }

    @Test
    void doesNotTakeBackOneByOneWhatComesThroughAGroup() {
        acme.uipath.lease().user("margaret").lastInUse(acme.daysAgo(60));

        SeatUsage seat = acme.seat("margaret", "CTZDEVNU");

        assertThat(seat.verdict()).isEqualTo(SeatVerdict.UNUSED);
        assertThat(seat.obstacle()).contains(Obstacle.GROUP);
        assertThat(seat.reason())
                .isEqualTo(
                        "used 60 days ago, given 100 days ago; held through the group Developers, whose members take it"
                                + " again");
        assertThat(acme.usage().unusedFor(Acme.MONTH).hindered())
                .extracting(SeatUsage::toString)
                .containsExactly(seat.toString());
    }

    @Test
    void doesNotTakeBackWhatAGroupOffersAsWell() {
        acme.uipath.lease().group("Developers").rule("CTZDEVNU", "ATTUNU");
        acme.uipath.identity().group("Developers").add("ada");
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(60));

        SeatUsage seat = acme.seat("ada", "ATTUNU");

        assertThat(seat.obstacle()).contains(Obstacle.OFFERED);
        assertThat(seat.isReclaimable()).isFalse();
        assertThat(seat.seat()).hasToString("ATTUNU directly, and Developers offers it");
    }

    @Test
    void doesNotTakeBackWhatIsLicensedFromElsewhere() {
        acme.lease().userLicenses().allocate(Set.of(acme.person("ada").id()), Set.of(BundleCode.ATTUNU), true);
        acme.pass(Duration.ofDays(31));
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(60));

        assertThat(acme.seat("ada", "ATTUNU").obstacle()).contains(Obstacle.EXTERNAL);
    }

    @Test
    void doesNotTakeBackWhatTheServiceWouldNotChange() {
        String ada = acme.uipath.identity().user("ada").id();
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(60));
        acme.uipath.identity().user("ada").remove();

        SeatUsage seat = Acme.seat(acme.usage(), ada, "ATTUNU");

        assertThat(seat.person().isOrphan()).isTrue();
        assertThat(seat.person().isKnown()).isFalse();
        assertThat(seat.obstacle()).contains(Obstacle.ORPHAN);
    }

    @Test
    void readsAllPages() {
        acme.uipath.lease().seats("ATTUNU", 200).seats("CTZDEVNU", 200);
        for (int i = 0; i < 120; i++) {
            String name = String.format("p%03d", i);
            acme.uipath.addPerson(name + "@acme.example", "P", name);
            if (i % 2 == 0) {
                acme.uipath.lease().user(name).allocate("ATTUNU");
            } else {
                acme.uipath.identity().group("Developers").add(name);
                acme.uipath.lease().user(name).inherit("Developers", "CTZDEVNU");
            }
        }

        assertThat(acme.usage().people()).hasSize(123);
        assertThat(acme.usage().unusedFor(Acme.MONTH).seats(SeatVerdict.NEW)).hasSize(120);
    }

    @Test
    void takesGuidsInAnyCaseForTheSame() {
        String ada = acme.uipath.identity().user("ada").id();
        acme.uipath.identity().user("ada").loginAttempt("success", acme.daysAgo(3));
        acme.uipath
                .answer("GET", "/user-license/user/page")
                .json("{'totalCount':1,'results':[{'id':'" + ada.toUpperCase(Locale.ROOT)
                        + "','userBundleLicenses':['ATTUNU'],'lastInUse':'2026-11-01T06:00:00Z'}]}");

        assertThat(acme.usage().people().get(0)).hasToString("ada@acme.example: 3 days ago");
    }

    @Test
    void takesTheLatestOfWhatSeveralListsSay() {
        String ada = acme.uipath.identity().user("ada").id();
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(7));
        acme.uipath
                .answer(
                        "GET",
                        "/user-license/group/"
                                + acme.uipath.identity().group("Developers").id() + "/user")
                .json("{'totalCount':1,'results':[{'id':'" + ada
                        + "','userBundleLicenses':['CTZDEVNU'],'lastInUse':'2026-09-01T06:00:00Z'}]}");

        assertThat(acme.person("ada").lastUse().daysAgo()).hasValue(7);
        assertThat(acme.person("ada").seats()).hasSize(2);
    }

    @Test
    void countsEachSeatFromItsOwnLease() {
        acme.uipath.lease().user("ada").allocate("CTZDEVNU");
        acme.pass(Duration.ofDays(40));
        acme.uipath.identity().group("Developers").add("ada");
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(60)).inherit("Developers", "CTZDEVNU");

        List<SeatUsage> seats = acme.usage().unusedFor(Acme.MONTH).seats();

        assertThat(seats.get(0))
                .hasToString("ada@acme.example CTZDEVNU: used 60 days ago, given 40 days ago; the group Developers"
                        + " offers it as well");
        assertThat(seats.get(1).verdict()).isEqualTo(SeatVerdict.NEW);
    }

    @Test
    void isNoYoungerThroughAGroupForBeingGivenDirectlyLater() {
        acme.uipath.lease().user("margaret").lastInUse(acme.daysAgo(60)).allocate("CTZDEVNU");

        List<SeatUsage> seats = acme.usage().unusedFor(Acme.MONTH).seats();

        assertThat(seats)
                .filteredOn(seat -> seat.person().name().startsWith("margaret"))
                .extracting(SeatUsage::verdict)
                .containsExactly(SeatVerdict.NEW, SeatVerdict.UNUSED);
    }

    @Test
    void doesNotKnowOfASeatWhereTheServiceHasNothingOnThePerson() {
        acme.uipath.lease().user("ada").lastInUse(acme.daysAgo(60));
        acme.uipath.answer("GET", "/userBundleLeases").status(404);

        assertThat(acme.seat("ada", "ATTUNU").verdict()).isEqualTo(SeatVerdict.NOT_KNOWN);
    }

    @Test
    void wantsToKnowForHowLong() {
        assertThatThrownBy(() -> acme.usage().unusedFor(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void looksIntoAttemptsToSignInWhereThereAreSome() {
        try (Acme suite = new Acme(Deployment.AUTOMATION_SUITE)) {
            suite.uipath
                    .identity()
                    .user("ada")
                    .loginAttempt("success", suite.daysAgo(5))
                    .loginAttempt("lockedOut", suite.daysAgo(2))
                    .set("lastLoginTime", "null");

            SeatUsage without = suite.seat("ada", "ATTUNU");
            SeatUsage with = Acme.seat(suite.usage().withLoginAttempts(), "ada", "ATTUNU");

            assertThat(without.verdict()).isEqualTo(SeatVerdict.NOT_KNOWN);
            assertThat(with.verdict()).isEqualTo(SeatVerdict.SIGNED_IN);
            assertThat(with.reason()).isEqualTo("no use on record, signed in 5 days ago, given 100 days ago");
        }
    }
}
