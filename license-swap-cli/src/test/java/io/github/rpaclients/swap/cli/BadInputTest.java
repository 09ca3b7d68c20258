package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All of it ends with 2 and a sentence, and begins nothing. */
class BadInputTest extends OfficeTest {
    @AfterEach
    void askedNobody() {
        assertThat(office.uipath.requests().all()).isEmpty();
    }

    private void refuses(String sentence, String command, String... args) {
        assertThat(office.run(command, args)).isEqualTo(2);
        assertThat(office.shell.err()).contains(sentence).doesNotContain("\tat ");
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        Files.delete(office.file);

        refuses("team.ini", "plan");
    }

    @Test
    void anUnknownPoolIsAnsweredWithThoseThereAre() {
        refuses("has no pool testers; it has developers", "plan", "--pool", "testers");
    }

    @Test
    void anUnknownKeyOfTheAccountIsToldWithItsLine() {
        office.edit("tenant =", "tennant =");

        refuses("team.ini:5: An account here has no key tennant", "plan");
    }

    @Test
    void aKeyOfAnotherSystemIsToldWithItsLine() {
        office.edit("tenant = ", "dialect = v2\ntenant = ");

        refuses("team.ini:5: An account here has no key dialect", "plan");
    }

    @Test
    void aMissingSystemIsToldWithTheWordsThereAre() {
        office.edit("system = uipath-user-licenses\n", "");

        refuses("has no system; write system = one of uipath-user-licenses, uipath-group-licenses", "plan");
    }

    @Test
    void aVariableThatIsNotSetIsNamed() {
        office.edit("env:CLIENT_SECRET", "env:NOT_THERE");

        refuses("team.ini:7: client-secret is to come from the environment, but NOT_THERE is not set", "plan");
    }

    @Test
    void aFileOfASecretThatIsNotThereIsToldWithItsLine() {
        office.edit("env:CLIENT_SECRET", "file:secret.txt");

        refuses("team.ini:7: client-secret is to come from a file that cannot be read", "plan");
    }

    @Test
    void aHashThatIsNoneIsRefused() {
        refuses("--plan wants 8 to 64 hexadecimal digits", "apply", "--plan", "latest");
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        refuses("--since wants a date", "history", "--since", "yesterday");
    }

    @Test
    void anUnknownOptionIsRefused() {
        refuses("--fast", "plan", "--fast");
    }

    @Test
    void simulationAndAFileAreRefusedTogether() {
        refuses("--simulate has a file of its own", "plan", "--simulate");
    }
}
