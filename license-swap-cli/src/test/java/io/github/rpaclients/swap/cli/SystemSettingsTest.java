package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts that do not fit their system end with 2 and a sentence with the line, and nobody is asked anything. */
class SystemSettingsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "USER_LICENSES, username",
        "GROUP_LICENSES, username",
        "USER_LICENSES, group",
        "ATTENDED_ROBOTS, dialect",
        "DEVICE_LICENSES, tenant",
        "DEVICE_LICENSES_BY_API_KEY, scopes",
        "DEVICE_LICENSES_V1, client-id"
    })
    void aKeyOfAnotherSystemIsRefused(Vendor vendor, String key) {
        try (Office office = vendor.open(folder)) {
            office.edit("[account]\n", "[account]\n" + key + " = v1\n");

            assertRefused(office, "team.ini:2: An account here has no key " + key + "; write one of system, ");
        }
    }

    @Test
    void aControlRoomWantsASecret() {
        try (Office office = DeviceLicenseOffice.withPassword(folder)) {
            office.edit("password = env:CONTROL_ROOM_SECRET\n", "");

            assertRefused(office, "Write either api-key or password, as env:NAME or file:PATH");
        }
    }

    @Test
    void aControlRoomWantsOneSecret() {
        try (Office office = DeviceLicenseOffice.withPassword(folder)) {
            office.edit("password = ", "api-key = env:CONTROL_ROOM_SECRET\npassword = ");

            assertRefused(office, "team.ini:5: Write either api-key or password, as env:NAME or file:PATH");
        }
    }

    @Test
    void aDialectThatIsNoneIsAnsweredWithThoseThereAre() {
        try (Office office = DeviceLicenseOffice.ofDialectV1(folder)) {
            office.edit("dialect = v1", "dialect = v3");

            assertRefused(office, "team.ini:3: The dialect is v2, or v1 for releases before v.33");
        }
    }

    @Test
    void aControlRoomIsNotTalkedToInTheClear() {
        try (Office office = DeviceLicenseOffice.withPassword(folder)) {
            office.edit("env:URL", "http://controlroom.acme.example");

            assertRefused(
                    office,
                    "team.ini:3: Secrets that go to an address with http could be read on the way; write https");
        }
    }

    @Test
    void aStandaloneOrchestratorHasNoUserLicences() {
        try (Office office = new UserLicenseOffice(folder)) {
            office.edit("tenant = ", "deployment = standalone\ntenant = ");

            assertRefused(
                    office,
                    "team.ini:5: A standalone Orchestrator has no user licences; write system ="
                            + " uipath-attended-robots");
        }
    }

    @Test
    void aStandaloneOrchestratorHasNoGroupLicences() {
        try (Office office = new GroupLicenseOffice(folder)) {
            office.edit("tenant = ", "deployment = standalone\ntenant = ");

            assertRefused(
                    office,
                    "team.ini:6: A standalone Orchestrator has no user licences; write system ="
                            + " uipath-attended-robots");
        }
    }

    @Test
    void groupLicencesWantAGroup() {
        try (Office office = new GroupLicenseOffice(folder)) {
            office.edit("group = Seat owners\n", "");

            assertRefused(office, "team.ini:1: The account default has no group; write group = ...");
        }
    }

    @Test
    void waitingForALicenceTakesADuration() {
        try (Office office = new GroupLicenseOffice(folder)) {
            office.edit("group = ", "licence-wait = a while\ngroup = ");

            assertRefused(office, "team.ini:3: \"a while\" is no duration; write one such as 30m, 2h, 1h30m or 1d");
        }
    }

    private static void assertRefused(Office office, String sentence) {
        assertThat(office.run("plan")).isEqualTo(2);
        assertThat(office.shell.err()).contains(sentence).doesNotContain("\tat ");
        assertThat(office.requests().all()).isEmpty();
    }
}
