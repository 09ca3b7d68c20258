package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorTest extends OfficeTest {
    @Test
    void findsNothingMissingWhereAllIsWell() {
        assertThat(office.run("doctor")).isZero();
        assertThat(office.shell.out())
                .contains(
                        "ok       journal: ",
                        "ok       seats: ",
                        "ok       sign-in: works",
                        "all 2 known to the system",
                        "ok       clock: ",
                        "ok       permission: ")
                .doesNotContain("MISSING");
        assertThat(office.journal()).doesNotExist();
    }

    @Test
    void namesEverybodyWhoIsNotKnown() {
        office.edit("ada@", "adda@").edit("grace@", "crace@");

        assertThat(office.run("doctor")).isEqualTo(1);
        assertThat(office.shell.out())
                .contains("MISSING  person adda@acme.example: Nobody in the organization is called adda@acme.example")
                .contains("MISSING  person crace@acme.example")
                .doesNotContain("ok       people: ");
    }

    @Test
    void namesAMissingPermission() {
        office.uipath.allowScopes("PM.User.Read", "OR.Users.Read");

        assertThat(office.run("doctor")).isEqualTo(1);
        assertThat(office.shell.out()).contains("MISSING  sign-in: ");
    }

    @Test
    void saysWhatScopesAreMissingToMoveSeats() {
        office.edit("client-id", "scopes = PM.License.Read PM.User.Read OR.Users\nclient-id");

        assertThat(office.run("doctor")).isEqualTo(1);
        assertThat(office.shell.out())
                .contains("ok       seats: ")
                .contains("MISSING  permission: without PM.License no seat moves; add it to scopes");

        office.edit("PM.License.Read", "PM.License.Read PM.License.Write");
        assertThat(office.run("doctor")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "PT3M, 'MISSING  clock: the clock here is about 3 minutes behind the one of the system, and seats move too late'",
        "PT-3M, 'MISSING  clock: the clock here is about 3 minutes ahead of the one of the system, and seats move too early'",
    })
    void saysHowFarTheClocksAreApart(Duration ahead, String sentence) {
        office.shell.offBy(ahead.negated());

        assertThat(office.run("doctor")).isEqualTo(1);
        assertThat(office.shell.out()).contains(sentence);
    }

    @Test
    void saysWhichSettingOfTheAccountIsMissing() {
        office.edit("env:CLIENT_SECRET", "env:NOT_THERE");

        assertThat(office.run("doctor")).isEqualTo(1);
        assertThat(office.shell.out()).contains("MISSING  account: team.ini:7: client-secret");
    }
}
