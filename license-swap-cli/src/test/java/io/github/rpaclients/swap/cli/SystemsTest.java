package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.controlroom.Permission;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every system that a pool file can name does the same. */
class SystemsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void doctorFindsNothingMissing(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            int exitCode = office.run("doctor");

            assertThat(exitCode).isZero();
            assertThat(office.shell.out())
                    .contains("ok       account: ", "ok       holders: 1 holder", "all 2 known to the system")
                    .contains("ok       clock: ")
                    .doesNotContain("MISSING")
                    .doesNotContainPattern("\\? +(?!permission)\\w+:");
            assertThat(office.journal()).doesNotExist();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void planShowsTheMoveAndMovesNothing(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            int exitCode = office.run("plan");

            assertThat(exitCode).isZero();
            assertThat(office.shell.out())
                    .contains("Pool developers (" + office.licence + "): 1 move, ")
                    .containsPattern(office.person("grace") + " +" + office.person("ada") + " +works until ");
            assertGraceHasTheSeat(office);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void applyMovesTheSeat(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            int exitCode = office.run("apply", "--yes");

            assertThat(exitCode).isZero();
            assertThat(office.shell.out())
                    .contains("1/1 " + office.person("grace") + " -> " + office.person("ada") + ": DONE");
            assertAdaHasTheSeat(office);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void theRightsThatTheGuideNamesAreEnough(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            office.allowOnlyWhatTheGuideNames();

            assertThat(office.run("doctor")).isZero();
            assertThat(office.run("apply", "--yes")).isZero();
            assertAdaHasTheSeat(office);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void statusTellsWhoHasAndWhoNeedsTheSeat(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            int exitCode = office.run("status");

            assertThat(exitCode).isZero();
            assertThat(office.shell.out())
                    .containsPattern(office.person("grace") + " +has a seat")
                    .containsPattern(office.person("ada") + " +needs a seat")
                    .contains("last run: none");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void statusTellsOfTheRunThatMovedTheSeat(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            office.run("apply", "--yes");

            int exitCode = office.run("status");

            assertThat(exitCode).isZero();
            assertThat(office.shell.out())
                    .contains("last run: " + office.firstRun() + ", 1 DONE")
                    .containsPattern(office.person("ada") + " +has a seat")
                    .doesNotContain(office.person("grace"));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void rollbackGivesTheSeatBack(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            office.run("apply", "--yes");
            assertAdaHasTheSeat(office);

            assertThat(office.run("rollback", office.firstRun(), "--yes")).isEqualTo(1);
            assertAdaHasTheSeat(office);
            office.shell.at("2026-11-24T17:30:00Z");
            int exitCode = office.run("rollback", office.firstRun(), "--yes");

            assertThat(exitCode).isZero();
            assertGraceHasTheSeat(office);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void watchOnceMovesTheSeatAndThenFindsNothingToDo(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            assertThat(office.run("watch", "--once")).isZero();
            assertAdaHasTheSeat(office);

            assertThat(office.run("watch", "--once")).isZero();
            assertThat(office.shell.out()).isEmpty();
            assertAdaHasTheSeat(office);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Vendor.class, mode = EnumSource.Mode.EXCLUDE, names = "DEVICE_LICENSES_V1")
    void somebodyAtWorkKeepsTheSeat(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            office.beginsToWork("grace");

            assertThat(office.run("plan")).isEqualTo(3);
            assertThat(office.shell.out())
                    .containsPattern(office.person("ada") + " +GETS NONE +works until ")
                    .containsPattern(office.person("grace") + " +keeps it +is at work: ");
            assertThat(office.run("apply", "--yes")).isEqualTo(3);
            assertThat(office.shell.out())
                    .contains(office.person("ada") + " gets no seat: works until ", "nothing to move");
            assertGraceHasTheSeat(office);
        }
    }

    @Test
    void inAnOldControlRoomEverybodyKeepsTheSeatUnlessThePoolSaysOtherwise() {
        try (DeviceLicenseOffice office = DeviceLicenseOffice.ofDialectV1(folder)) {
            office.edit(DeviceLicenseOffice.TAKES_UNKNOWN, "");

            assertThat(office.run("plan")).isEqualTo(3);
            assertThat(office.shell.out())
                    .containsPattern("grace +keeps it +may be at work: the v1 dialect does not tell who runs bots, so");
            assertThat(office.run("doctor")).isZero();
            assertThat(office.shell.out())
                    .contains("at work: the v1 dialect does not tell who runs bots; such seats stay where they are");
        }
    }

    @Test
    void whoMaySeeNobodysBotsTakesNobodysSeat() {
        try (DeviceLicenseOffice office = DeviceLicenseOffice.withPassword(folder)) {
            office.controlRoom.deny(Permission.VIEW_EVERYONES_ACTIVITIES);
            office.beginsToWork("grace");

            assertThat(office.run("plan")).isEqualTo(3);
            assertThat(office.shell.out())
                    .contains("may be at work: the Control Room shows the account no bots that run or ran; it needs"
                            + " View everyone's in-progress activity");
            assertGraceHasTheSeat(office);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void noCommandPrintsTheSecret(Vendor vendor) {
        try (Office office = vendor.open(folder)) {
            for (String command : List.of("doctor", "plan", "status", "history", "resume")) {
                office.run(command);
                office.run(command, "--output", "json");
            }
            office.run("apply", "--yes");
            office.run("watch", "--once");

            assertThat(office.shell.everything()).contains("DONE").doesNotContain(office.secret());
        }
    }

    private static void assertAdaHasTheSeat(Office office) {
        assertThat(office.holds("ada")).isTrue();
        assertThat(office.holds("grace")).isFalse();
    }

    private static void assertGraceHasTheSeat(Office office) {
        assertThat(office.holds("grace")).isTrue();
        assertThat(office.holds("ada")).isFalse();
    }
}
