package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.files.SwapFiles;
import io.github.rpaclients.swap.pool.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InitTest {
    @TempDir
    Path folder;

    /** Init with the account of an office. */
    private int init(Office office, String... more) {
        List<String> args = new ArrayList<>(List.of("init", "--file", file().toString()));
        office.text()
                .lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("["))
                .map(line -> line.replace(" = ", "="))
                .forEach(args::add);
        args.addAll(List.of(more));
        return office.shell.run(args.toArray(String[]::new));
    }

    private Path file() {
        return folder.resolve("license-swap.ini");
    }

    @ParameterizedTest
    @EnumSource(names = "DEVICE_LICENSES_V1", mode = EnumSource.Mode.EXCLUDE)
    void writesFilesThatCanBeUsed(Vendor vendor) throws IOException {
        try (Office office = vendor.open(folder)) {
            assertThat(init(office)).as(office.shell.err()).isZero();

            assertThat(office.shell.out()).contains("Next: put the hours in roster.csv right");
            SwapFile read = SwapFiles.read(file());
            Pool pool = read.pools().stream()
                    .filter(some -> some.licence().word().equalsIgnoreCase(office.licence))
                    .findFirst()
                    .orElseThrow();
            assertThat(pool.seats()).isPositive();
            assertThat(read.roster().people(pool.name())).contains(Person.of(office.person("grace")));
            assertThat(Files.readString(file())).doesNotContain(office.secret());
            assertThat(office.shell.run("doctor", "--file", file().toString()))
                    .as(office.shell.out())
                    .isZero();
            assertThat(folder.resolve("license-swap.ini.draft")).doesNotExist();
        }
    }

    @Test
    void writesOnePoolForTheLicenceThatIsNamed() throws Exception {
        try (Office office = new UserLicenseOffice(folder)) {
            assertThat(init(office, "--licence", "RPADEVNU", "--output", "json"))
                    .isZero();

            assertThat(office.shell.out()).contains("\"written\": [");
            assertThat(new OutputSchema().problems(office.shell.out())).isEmpty();
            assertThat(SwapFiles.read(file()).pools()).extracting(Pool::name).containsExactly("rpadevnu");
        }
    }

    @Test
    void aLicenceThatIsNotThereIsAnsweredWithThoseThereAre() {
        try (Office office = new UserLicenseOffice(folder)) {
            assertThat(init(office, "--licence", "RPADEV")).isEqualTo(2);

            assertThat(office.shell.err()).contains("no licence RPADEV; it has ");
            assertThat(file()).doesNotExist();
        }
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(folder.resolve("roster.csv"), "mine");
        try (Office office = new UserLicenseOffice(folder)) {
            assertThat(init(office)).isEqualTo(2);

            assertThat(office.shell.err()).contains("roster.csv is there already, and is not overwritten");
            assertThat(folder.resolve("roster.csv")).hasContent("mine");
            assertThat(office.requests().all()).isEmpty();
        }
    }

    @Test
    void takesNoSecretOnTheCommandLine() {
        try (Office office = new UserLicenseOffice(folder)) {
            int exitCode = office.shell.run(
                    "init", "--file", file().toString(), "system=uipath-user-licenses", "client-secret=s3cret");

            assertThat(exitCode).isEqualTo(2);
            assertThat(office.shell.err())
                    .contains("The value of client-secret would be a secret in this file; write env:NAME")
                    .doesNotContain("s3cret");
            assertThat(folder.resolve("license-swap.ini.draft")).doesNotExist();
        }
    }
}
