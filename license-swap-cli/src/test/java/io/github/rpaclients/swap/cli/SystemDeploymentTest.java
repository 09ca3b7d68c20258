package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.uipath.Deployment;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UiPath where a company runs it itself. */
class SystemDeploymentTest {
    @TempDir
    Path folder;

    @Test
    void groupLicencesMoveInAutomationSuiteWhichHasNoQuotas() {
        try (Office office = new GroupLicenseOffice(folder, Deployment.AUTOMATION_SUITE)) {
            office.edit("url = ", "deployment = automation-suite\nurl = ");

            assertMoves(office);
        }
    }

    @Test
    void userLicencesMoveInAutomationSuite() {
        try (Office office = new UserLicenseOffice(folder, Deployment.AUTOMATION_SUITE, true)) {
            office.edit("url = ", "deployment = automation-suite\nurl = ");

            assertMoves(office);
        }
    }

    @Test
    void attendedRobotsMoveInAutomationSuite() {
        try (Office office = new AttendedRobotOffice(folder, Deployment.AUTOMATION_SUITE, false)) {
            office.edit("url = ", "deployment = automation-suite\nurl = ");

            assertMoves(office);
        }
    }

    @Test
    void attendedRobotsMoveInAStandaloneOrchestratorWhichKnowsNoOrganization() {
        try (UiPathOffice office = new AttendedRobotOffice(folder, Deployment.STANDALONE, false)) {
            office.edit("organization = " + office.uipath.organization(), "deployment = standalone");

            assertMoves(office);
        }
    }

    private static void assertMoves(Office office) {
        assertThat(office.run("doctor")).isZero();
        assertThat(office.run("apply", "--yes")).isZero();
        assertThat(office.holds("ada")).isTrue();
        assertThat(office.holds("grace")).isFalse();
    }
}
