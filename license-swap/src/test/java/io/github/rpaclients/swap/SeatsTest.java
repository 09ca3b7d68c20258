package io.github.rpaclients.swap;

import static io.github.rpaclients.swap.SwapOutcome.COMPENSATED;
import static io.github.rpaclients.swap.SwapOutcome.DONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is particular to a system's seats. */
class SeatsTest {
    @ParameterizedTest
    @EnumSource(Vendor.class)
    void listsThoseWhoHaveTheSeat(Vendor vendor) {
        try (Company company = vendor.start()) {
            company.swap(vendor.seat());
            Account taker = company.seats().find(Person.of(company.taker()));

            assertThat(company.seats().holders(vendor.seat()))
                    .extracting(Holder::account, holder -> holder.account().name(), Holder::inheritedFrom)
                    .containsExactly(tuple(taker, taker.name(), Optional.empty()));
        }
    }

    @Test
    void leavesTheOtherUserLicencesAlone() {
        try (UserLicenseCompany company = (UserLicenseCompany) Vendor.USER_LICENSES.start()) {
            company.swap(Seat.of("RPADEVNU"));

            assertThat(company.uipath().lease().user("grace").bundles()).containsExactly("ATTUNU");
            assertThat(company.uipath().lease().user("ada").bundles()).containsExactly("ATTUNU", "RPADEVNU");
        }
    }

    @Test
    void tellsTheGroupThatNoListOfUserLicencesTells() {
        try (UserLicenseCompany company = (UserLicenseCompany) Vendor.USER_LICENSES.start()) {
            Seat seat = Seat.of("CTZDEVNU");
            Account margaret = company.seats().find(Person.of("margaret@acme.example"));
            Account ada = company.seats().find(Person.of(company.taker()));
            Account stranger = Account.of("aaaaaaaa-0009-4000-8000-00000000000a", "nobody");

            assertThat(company.seats().holders(seat)).isEmpty();
            assertThat(company.seats().otherSource(margaret, seat)).isPresent();
            assertThat(company.seats().otherSource(ada, seat)).isEmpty();
            assertThat(company.seats().otherSource(stranger, seat)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsTheMarkOfAnExternalLicence(boolean granted) {
        try (UserLicenseCompany company = (UserLicenseCompany) Vendor.USER_LICENSES.start()) {
            company.lease()
                    .userLicenses()
                    .allocate(
                            List.of(PersonId.of(company.idOf("grace"))),
                            List.of(BundleCode.of("RPADEVNU"), BundleCode.of("ATTUNU")),
                            true);
            if (!granted) {
                company.write(2).refuse(403);
            }

            MoveReport report = company.swap(Seat.of("RPADEVNU"));

            assertThat(report.outcome()).isEqualTo(granted ? DONE : COMPENSATED);
            assertThat(company.record(company.giver())).contains("\"useExternalLicense\":true");
        }
    }

    @Test
    void knowsARobotTypeUnderItsOtherWord() {
        try (AttendedRobotCompany company = (AttendedRobotCompany) Vendor.ATTENDED_ROBOTS.start()) {
            company.uipath().orchestrator().user(company.giver()).robotType("RpaDeveloper");

            MoveReport report = company.swap(Seat.of("Development"));

            assertThat(report.outcome()).as(report.toString()).isEqualTo(DONE);
        }
    }

    @Test
    void givesBackTheWordOfTheServerForARobotType() {
        try (AttendedRobotCompany company = (AttendedRobotCompany) Vendor.ATTENDED_ROBOTS.start()) {
            company.uipath().orchestrator().user(company.giver()).robotType("RpaDeveloper");
            String before = company.state();
            company.write(2).refuse(403);

            MoveReport report = company.swap(Seat.of("Development"));

            assertThat(report.outcome()).as(report.toString()).isEqualTo(COMPENSATED);
            assertThat(company.state()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Vendor.class,
            names = {"DEVICE_LICENSES", "DEVICE_LICENSES_V1"})
    void knowsADeviceLicenceInAnyCase(Vendor vendor) {
        try (DeviceLicenseCompany company = (DeviceLicenseCompany) vendor.start()) {
            company.swap(Seat.of("Development"));

            assertThat(company.simulator().user("ada").features()).containsExactly("DEVELOPMENT");
        }
    }

    @Test
    void givesBackADeviceLicenceBesideTheOthers() {
        try (DeviceLicenseCompany company = (DeviceLicenseCompany) Vendor.DEVICE_LICENSES.start()) {
            company.features("grace", List.of("RUNTIME", "DEVELOPMENT", "ATTENDEDRUNTIME"));
            company.write(2).refuse(403);

            MoveReport report = company.swap(Seat.of("DEVELOPMENT"));

            assertThat(report.outcome()).isEqualTo(COMPENSATED);
            assertThat(company.simulator().user("grace").features())
                    .containsExactlyInAnyOrder("RUNTIME", "DEVELOPMENT", "ATTENDEDRUNTIME");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Vendor.class,
            names = {"DEVICE_LICENSES", "DEVICE_LICENSES_V1"})
    void reachesIdsThatNoDoubleHolds(Vendor vendor) {
        try (Company company = vendor.start()) {
            MoveReport report = company.swap(vendor.seat(), "grace", "9007199254740993");

            assertThat(report.outcome()).as(report.toString()).isEqualTo(DONE);
            assertThat(company.holders()).containsExactly("margaret");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Vendor.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"USER_LICENSES", "GROUP_MEMBERSHIPS"})
    void keepsMembersNobodyKnows(Vendor vendor) {
        try (Company company = vendor.start()) {
            company.swap(vendor.seat());

            assertThat(List.of(company.giver(), company.taker()))
                    .allSatisfy(person -> assertThat(company.record(person)).contains("{\"a\":[1,2.50,null]"));
        }
    }

    @Test
    void countsNothingInTheV1Dialect() {
        try (Company company = Vendor.DEVICE_LICENSES_V1.start()) {
            MoveReport report = company.swap(Seat.of("DEVELOPMENT"));

            assertThat(report.steps().get(0).remark())
                    .isEqualTo("DEVELOPMENT (seats not counted) moves from grace to ada");
        }
    }
}
