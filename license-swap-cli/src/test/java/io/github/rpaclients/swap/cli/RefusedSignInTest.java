package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Control Room disables a user after three failed logins; a scheduler must not bring that about. */
class RefusedSignInTest {
    private static final String REFUSED =
            "The sign-in of the account default was refused at 2026-11-24T10:00:00Z, and the"
                    + " third failed login disables the user; put it right and run license-swap doctor, which tries once";

    @TempDir
    Path folder;

    private DeviceLicenseOffice office;

    @BeforeEach
    void open() {
        office = DeviceLicenseOffice.withPassword(folder);
        office.shell.variable(office.secretVariable(), "not-the-one");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void isNotRepeatedByTheNextProcess() {
        assertThat(office.run("watch", "--once")).isEqualTo(8);

        for (String command : List.of("plan", "status", "apply")) {
            assertThat(office.run(command)).isEqualTo(8);
            assertThat(office.shell.err()).contains(REFUSED);
        }
        assertThat(office.run("watch", "--once")).isEqualTo(8);

        assertThat(office.shell.out()).contains(REFUSED);
        assertThat(office.failedLogins()).isEqualTo(1);
    }

    @Test
    void isNotRepeatedByAWatchThatGoesOn() {
        List<Duration> pauses = new ArrayList<>();
        office.shell.pausing(length -> {
            pauses.add(length);
            return pauses.size() > 5;
        });

        office.run("watch");

        assertThat(office.failedLogins()).isEqualTo(1);
    }

    @Test
    void isForgottenWhenDoctorSignsIn() {
        office.run("plan");
        office.shell.variable(office.secretVariable(), office.secret());
        assertThat(office.run("plan")).isEqualTo(8);

        assertThat(office.run("doctor")).isZero();

        assertThat(office.run("apply", "--yes")).isZero();
        assertThat(office.holds("ada")).isTrue();
    }

    @Test
    void isKeptInMindByDoctorToo() {
        assertThat(office.run("doctor")).isEqualTo(1);

        assertThat(office.run("plan")).isEqualTo(8);

        assertThat(office.failedLogins()).isEqualTo(1);
    }

    @Test
    void doesNotKeepTheSecret() throws Exception {
        office.run("plan");

        assertThat(office.journal().resolve("default.sign-in-refused")).hasContent("2026-11-24T10:00:00Z");
    }
}
