package io.github.rpaclients.uipath.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rpaclients.uipath.UiPathDeployment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
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

    @Test
    void refusesAFileOfSomebodyElse() throws IOException {
        write("uipath.pat = s3cret\n");
        try {
            Files.setAttribute(file(), "unix:uid", 54_321);
        } catch (IOException | UnsupportedOperationException e) {
            System.out.println("skipped: only root gives files away");
            assumeTrue(false, "only root gives files away");
        }

        assertThatThrownBy(this::settings)
                .isInstanceOf(SettingsException.class)
                .hasMessage(
                        "The profile file " + file() + " belongs to 54321, and may be changed by them; have it belong"
                                + " to the user who runs this program, or to root");
    }

    @Test
    void readsWhatItHasLookedAt() throws Exception {
        write("uipath.tenant = good\n");
        List<Path> good = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            good.add(Files.copy(file(), folder.resolve("good" + i), StandardCopyOption.COPY_ATTRIBUTES));
        }
        Path other = Files.write(folder.resolve("other"), List.of("uipath.tenant = other"));
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-rw-rw-"));
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> swapping = CompletableFuture.runAsync(() -> {
            for (int i = 0; !done.get(); i++) {
                link(other);
                link(good.get(i % good.size()));
            }
        });
        Set<String> tenants = new TreeSet<>();

        for (int i = 0; i < 3000; i++) {
            try {
                tenants.add(ProfileFile.read(file())
                        .get(Setting.TENANT)
                        .orElseThrow()
                        .reveal());
            } catch (SettingsException e) {
                tenants.add("good");
            }
        }

        done.set(true);
        swapping.join();
        assertThat(tenants).containsExactly("good");
    }

    /** Puts another file in place of the profile, in one step. */
    private void link(Path target) {
        try {
            Path link = folder.resolve("link");
            Files.createLink(link, target);
            Files.move(link, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        assumeTrue(file().getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
    }
}
