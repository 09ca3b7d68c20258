package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.controlroom.Permission;
import io.github.rpaclients.testkit.uipath.Deployment;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code doctor} says of every system when something is wrong: a sentence that names what to put right, and 1. */
class SystemDiagnosisTest {
    private static final String WRONG_SECRET = "hunter2-canary-7f3a";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void aPersonNobodyKnowsIsNamedWithThePlaceWhereNamesStand(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            office.edit(office.person("ada"), office.person("adda"));

            assertMissing(office, "person " + office.person("adda") + ": ");
            assertThat(office.shell.out())
                    .containsPattern(
                            " is called " + office.person("adda") + "; name a user name.* as \\S+ > .* shows it")
                    .doesNotContain("ok       people: ");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Vendor.class, mode = EnumSource.Mode.EXCLUDE, names = "DEVICE_LICENSES_V1")
    void aLicenceTheSystemDoesNotHaveIsToldWithThoseItHas(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            office.edit("licence = " + office.licence, "licence = Nonesuch");

            assertMissing(office, "seats: The ");
            assertThat(office.shell.out())
                    .containsPattern("has no licence Nonesuch; it has .*\\b" + office.licence + "\\b");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void aWrongSecretIsToldAndNotShown(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            office.shell.variable(office.secretVariable(), WRONG_SECRET);

            assertMissing(office, "sign-in: Sign-in: ");
            assertThat(office.shell.out()).containsPattern("secret is wrong");
            assertThat(office.run("doctor", "--output", "json")).isEqualTo(1);
            assertThat(office.run("plan")).isEqualTo(8);
            assertThat(office.shell.everything()).doesNotContain(WRONG_SECRET, "hunter2");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Vendor.class,
            names = {"DEVICE_LICENSES", "DEVICE_LICENSES_BY_API_KEY", "DEVICE_LICENSES_V1"})
    void aWrongSecretIsTriedOnceWhereTheThirdTimeDisablesTheUser(Vendor vendor) {
        try (DeviceLicenseOffice office = (DeviceLicenseOffice) vendor.open(folder)) {
            office.shell.variable(office.secretVariable(), WRONG_SECRET);

            assertMissing(office, "sign-in: ");
            assertThat(office.failedLogins()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "USER_LICENSES, PM.License",
        "USER_LICENSES, PM.User.Read",
        "USER_LICENSES, OR.Users.Read",
        "ATTENDED_ROBOTS, OR.Users",
        "ATTENDED_ROBOTS, OR.Settings.Read"
    })
    void aScopeTheApplicationMayNotHaveIsToldWithThePlaceToAssignIt(Vendor vendor, String scope) {
        try (UiPathOffice office = (UiPathOffice) vendor.open(folder)) {
            office.allowAllScopesBut(scope);

            assertMissing(office, "sign-in: Sign-in: ");
            assertThat(office.shell.out())
                    .containsPattern("may not have the scopes \".*\\b" + scope + "\\b.*\"; assign them as application"
                            + " scopes under Admin > External applications");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "USER_LICENSES, PM.User.Read OR.Users.Read, seats, PM.License.Read",
        "USER_LICENSES, PM.License OR.Users.Read, person ada@acme.example, PM.User.Read",
        "ATTENDED_ROBOTS, OR.Users, seats, OR.Settings.Read",
        "ATTENDED_ROBOTS, OR.Settings.Read, holders, OR.Users.Read"
    })
    void aScopeTheFileDoesNotAskForIsNamed(Vendor vendor, String asked, String check, String missing) {
        try (Office office = vendor.open(folder)) {
            office.edit("client-id", "scopes = " + asked + "\nclient-id");

            assertMissing(office, check + ": ");
            assertThat(office.shell.out())
                    .containsPattern(
                            "MISSING  " + check + ": .*403 .* The caller needs scope .* or " + missing + "\\b");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DEVICE_LICENSES, VIEW_USERS, holders, View users",
        "DEVICE_LICENSES, VIEW_LICENSES, seats, View licenses",
        "DEVICE_LICENSES_BY_API_KEY, VIEW_USERS, holders, View users",
        "DEVICE_LICENSES_BY_API_KEY, VIEW_LICENSES, seats, View licenses",
        "DEVICE_LICENSES_V1, VIEW_USERS, holders, View users"
    })
    void aPermissionTheUserLacksIsNamed(Vendor vendor, Permission lacking, String check, String named) {
        try (DeviceLicenseOffice office = (DeviceLicenseOffice) vendor.open(folder)) {
            office.controlRoom.deny(lacking);

            assertMissing(office, check + ": ");
            assertThat(office.shell.out())
                    .containsPattern("MISSING  " + check + ": .*403 .* The caller needs permission " + named + "\\.");
        }
    }

    @Test
    void userLicencesAreToldApartWhereTheOrganizationManagesNone() {
        try (Office office = new UserLicenseOffice(folder, Deployment.CLOUD, false)) {
            assertMissing(
                    office,
                    "licensing: The organization does not manage user licences; write system = uipath-attended-robots");
        }
    }

    @Test
    void attendedRobotsAreToldApartWhereTheOrganizationManagesUserLicences() {
        try (Office office = new AttendedRobotOffice(folder, Deployment.CLOUD, true)) {
            assertMissing(
                    office, "licensing: The organization manages user licences; write system = uipath-user-licenses");
        }
    }

    @Test
    void theDialectOfAnOlderReleaseIsToldApart() {
        try (Office office = DeviceLicenseOffice.withPassword(folder)) {
            office.edit("username", "dialect = v1\nusername");

            assertMissing(office, "sign-in: Sign-in: There is no login at this address for dialect V1 (404)");
        }
    }

    @Test
    void theDialectOfANewerReleaseIsToldApart() {
        try (Office office = DeviceLicenseOffice.ofDialectV1(folder)) {
            office.edit("dialect = v1\n", "");

            assertMissing(office, "sign-in: Sign-in: There is no login at this address for dialect V2 (404)");
        }
    }

    private static void assertMissing(Office office, String line) {
        assertThat(office.run("doctor")).isEqualTo(1);
        assertThat(office.shell.out()).contains("MISSING  " + line).doesNotContain("\tat ", "Exception");
        assertThat(office.shell.err()).isEmpty();
        assertThat(office.holds("grace")).isTrue();
    }
}
