package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void findsNothingMissingWhereAllIsWell() {
        assertThat(office.run("doctor")).isZero();
        assertThat(office.shell.out())
                .contains("ok       journal: ", "ok       seats: ", "2 of 2 known to the system")
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
                .contains("0 of 2 known");
    }

    @Test
    void namesAMissingPermission() {
        office.uipath.allowScopes("PM.User.Read", "OR.Users.Read");

        assertThat(office.run("doctor")).isEqualTo(1);
        assertThat(office.shell.out()).contains("MISSING  seats: ");
    }

    @Test
    void saysWhichSettingOfTheAccountIsMissing() {
        office.edit("env:CLIENT_SECRET", "env:NOT_THERE");

        assertThat(office.run("doctor")).isEqualTo(1);
        assertThat(office.shell.out()).contains("MISSING  account: team.ini:7: client-secret");
    }
}
