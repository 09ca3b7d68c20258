package io.github.rpaclients.swap;

import static io.github.rpaclients.swap.SwapOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Swaps that are not begun: nothing is written, and one sentence says why. */
class RefusalTest {
    @ParameterizedTest
    @EnumSource(Vendor.class)
    void refusesAGiverNobodyKnows(Vendor vendor) {
        try (Company company = vendor.start()) {
            MoveReport report = company.swap(vendor.seat(), "nobody", company.taker());

            assertRefused(company, report);
            assertThat(report.remark()).contains(" is called nobody; name ");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void refusesATakerNobodyKnows(Vendor vendor) {
        try (Company company = vendor.start()) {
            MoveReport report = company.swap(vendor.seat(), company.giver(), "nobody");

            assertRefused(company, report);
            assertThat(report.remark()).contains(" is called nobody; name ");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void refusesOnePersonTwiceWithoutAskingTheServer(Vendor vendor) {
        try (Company company = vendor.start()) {
            MoveReport report =
                    company.swap(vendor.seat(), company.giver(), company.giver().toUpperCase(Locale.ROOT));

            assertRefused(company, report);
            assertThat(company.requests().all()).isEmpty();
        }
    }

    @Test
    void refusesOnePersonUnderTwoNames() {
        try (UserLicenseCompany company = Vendor.userLicenses(UiPathSimulator.start(), false)) {
            String id = "dddddddd-0001-4000-8000-00000000000a";
            company.uipath().identity().addUser(id, "kay", "kay@acme.example", "Kay", "McNulty");

            MoveReport report = company.swap(Vendor.USER_LICENSES.seat(), "kay", "kay@acme.example");

            assertRefused(company, report);
            assertThat(report.remark()).endsWith("kay and kay@acme.example are the same person; name two");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Vendor.class, mode = EnumSource.Mode.EXCLUDE, names = "DEVICE_LICENSES_V1")
    void namesTheLicencesThereAreWhenTheWordIsUnknown(Vendor vendor) {
        try (Company company = vendor.start()) {
            MoveReport report = company.swap(Seat.of("Nonesuch"));

            assertRefused(company, report);
            assertThat(report.remark())
                    .contains("has no licence Nonesuch; it has ", vendor.seat().word());
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void refusesAGiverWithoutTheSeat(Vendor vendor) {
        try (Company company = vendor.start()) {
            MoveReport report = company.swap(vendor.seat(), company.taker(), company.giver());

            assertRefused(company, report);
            assertThat(report.remark())
                    .contains(company.taker() + " does not hold " + vendor.seat() + " but has ")
                    .endsWith("; name somebody who holds it");
        }
    }

    @Test
    void refusesASeatThatAGroupWouldHandBack() {
        try (Company company = Vendor.USER_LICENSES.start()) {
            MoveReport report = company.swap(Seat.of("CTZDEVNU"), "margaret@acme.example", company.taker());

            assertRefused(company, report);
            assertThat(report.remark())
                    .contains("margaret@acme.example has CTZDEVNU from the group ")
                    .endsWith(", so taking it would free nothing; take it away there first");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Vendor.class,
            names = {"USER_LICENSES", "GROUP_MEMBERSHIPS", "DEVICE_LICENSES", "DEVICE_LICENSES_V1"})
    void refusesATakerWhoHasTheSeatAlready(Vendor vendor) {
        try (Company company = vendor.start()) {
            company.seats(2);
            company.give(company.taker());

            MoveReport report = company.swap(vendor.seat());

            assertRefused(company, report);
            assertThat(report.remark())
                    .endsWith(company.taker() + " has " + vendor.seat() + " already; nothing needs to move");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Vendor.class,
            names = {"USER_LICENSES", "GROUP_MEMBERSHIPS", "ATTENDED_ROBOTS", "DEVICE_LICENSES"})
    void refusesToTakeTheSeatOfSomebodyAtWork(Vendor vendor) {
        try (Company company = vendor.start()) {
            company.busy(company.giver(), true);

            MoveReport report = company.swap(vendor.seat());

            assertRefused(company, report);
            assertThat(report.remark())
                    .endsWith(company.giver() + " is at work, so " + vendor.seat() + " is not taken; try again later");
        }
    }

    @Test
    void refusesToTakeASeatWhereNobodyCanKnowWhoIsAtWork() {
        try (Company company = Vendor.DEVICE_LICENSES_V1.start()) {
            MoveReport report = LicenseSwap.using(company.seats())
                    .move(Vendor.DEVICE_LICENSES_V1.seat(), Person.of(company.giver()), Person.of(company.taker()));

            assertRefused(company, report);
            assertThat(report.remark())
                    .startsWith("nobody who was asked knows whether grace is at work (the v1 dialect does not tell who"
                            + " runs bots), so DEVELOPMENT is not taken");
        }
    }

    @Test
    void asksAboutEveryUserThatTheNameFits() {
        try (UserLicenseCompany company = Vendor.userLicenses(UiPathSimulator.start(), false)) {
            String twin = company.uipath().orchestrator().user(13).json().replace("\"Id\":13}", "\"Id\":77}");
            company.uipath().orchestrator().addUser(twin).user(77).busy(true);

            MoveReport report = company.swap(Vendor.USER_LICENSES.seat());

            assertRefused(company, report);
            assertThat(report.remark()).contains("grace@acme.example is at work");
        }
    }

    @Test
    void refusesRobotTypesWhereTheyTakeNoLicence() {
        try (Company company = Vendor.ATTENDED_ROBOTS.attendedRobots(UiPathSimulator.start(), false)) {
            MoveReport report = company.swap(Seat.of("Development"));

            assertRefused(company, report);
            assertThat(report.remark()).endsWith("; move a user licence instead");
        }
    }

    @Test
    void refusesUserLicencesWhereThePortalAnswersInTheirPlace() {
        try (Company company = Vendor.userLicenses(UiPathSimulator.startWithoutUserLicensing(), false)) {
            MoveReport report = company.swap(Vendor.USER_LICENSES.seat());

            assertRefused(company, report);
            assertThat(report.remark()).contains("A web page came instead of the API's answer; check the address");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void triesAWrongSecretOnceAndDoesNotTellIt(Vendor vendor) {
        try (Company company = vendor.startWithWrongSecret()) {
            MoveReport report = company.swap(vendor.seat());

            assertRefused(company, report);
            assertThat(company.requests().all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void refusesWhatItMayNotRead(Vendor vendor) {
        try (Company company = vendor.start()) {
            company.firstRead().refuse(403);

            MoveReport report = company.swap(vendor.seat());

            assertRefused(company, report);
            assertThat(report.remark()).contains("403. The caller needs ");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void refusesWhenAWebPageAnswersARead(Vendor vendor) {
        try (Company company = vendor.start()) {
            company.firstRead().html200();

            MoveReport report = company.swap(vendor.seat());

            assertRefused(company, report);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void refusesWhenTheHostCannotBeReached(Vendor vendor) {
        try (Company company = vendor.start()) {
            stop(company);

            MoveReport report = company.swap(vendor.seat());

            assertRefused(company, report);
            assertThat(report.remark()).contains("check the address");
        }
    }

    private static void stop(Company company) {
        try {
            company.system().close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(Company company, MoveReport report) {
        assertThat(report.outcome()).as(report.remark()).isEqualTo(REFUSED);
        assertThat(company.writes()).isEmpty();
        List<Step> failed =
                report.steps().stream().filter(step -> !step.succeeded()).collect(Collectors.toList());
        assertThat(failed).hasSize(1);
        assertThat(report.remark())
                .isEqualTo(failed.get(0).remark())
                .doesNotContain("..", "null", Vendor.WRONG_SECRET, "Adm1n-Secret", "acme+s3cret");
    }
}
