package io.github.rpaclients.uipath.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rpaclients.uipath.UiPathDeployment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsNamesAndValuesInBothSpellings() throws IOException {
        write("\ufeff# our tenant\n\nuipath.organization = acme\nUIPATH_TENANT=prod\nUIPATH_CLIENT_ID = app=1 \n"
                + "uipath.client.secret = hush\nuipath.scope = OR.Users\n");

        assertThat(settings().deployment()).isEqualTo(UiPathDeployment.cloud("acme", "prod"));
        assertThat(settings().credentials()).hasToString("ClientCredentials(app=1, [OR.Users])");
    }

    @Test
    void comesAfterTheEnvironment() throws IOException {
        write("uipath.organization = acme\nuipath.tenant = prod\n");

        UiPathSettings settings = UiPathSettings.builder()
                .environment(Map.of("UIPATH_TENANT", "test"))
                .profile(file())
                .build();

        assertThat(settings.deployment()).isEqualTo(UiPathDeployment.cloud("acme", "test"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
    void refusesAFileThatOthersMayReadOrChange(String permissions) throws IOException {
        write("uipath.pat = s3cret\n");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(permissions));

        assertThatThrownBy(this::settings)
                .isInstanceOf(SettingsException.class)
                .hasMessage("The profile file " + file() + " may hold a secret and is open to others (" + permissions
                        + "); take that away with: chmod 600 " + file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret", "s3cret==", "uipath.pad = s3cret", "= s3cret", "uipath.pat : s3cret"})
    void refusesALineThatItDoesNotKnowWithoutQuotingIt(String line) throws IOException {
        write("# two lines\n" + line + "\n");

        assertThatThrownBy(this::settings)
                .isInstanceOf(SettingsException.class)
                .hasMessage("Line 2 of the profile file " + file()
                        + " is neither a comment nor \"name = value\" with a name that is known here");
    }

    @Test
    void refusesTheSameNameTwice() throws IOException {
        write("uipath.tenant = prod\nUIPATH_TENANT = test\n");

        assertThatThrownBy(this::settings)
                .hasMessage("Line 2 of the profile file " + file() + " sets something for the second time");
    }

    @Test
    void refusesAFileThatIsNoText() throws IOException {
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        close();

        assertThatThrownBy(this::settings)
                .isInstanceOf(SettingsException.class)
                .hasMessage("The profile file " + file() + " cannot be read as UTF-8 text: MalformedInputException");
    }

    @Test
    void doesWithoutAFileThatDoesNotExistAndSaysSo() {
        assertThat(settings())
                .hasToString(
                        "Found: set by the program: nothing; profile file " + file() + " (does not exist): nothing");
    }

    @Test
    void saysWhatTheFileHasAndNoValue() throws IOException {
        write("UIPATH_TENANT = s3cret\nuipath.pat =\n");

        assertThat(settings())
                .hasToString("Found: set by the program: nothing; profile file " + file()
                        + ": uipath.tenant, uipath.pat (empty)");
    }

    private UiPathSettings settings() {
        return UiPathSettings.builder().profile(file()).build();
    }

    private Path file() {
        return folder.resolve("profile");
    }

    private void write(String text) throws IOException {
        Files.write(file(), text.getBytes(StandardCharsets.UTF_8));
        close();
    }

    private void close() throws IOException {
        assumeTrue(Files.getFileStore(file()).supportsFileAttributeView("posix"), "needs POSIX permissions");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
    }
}
