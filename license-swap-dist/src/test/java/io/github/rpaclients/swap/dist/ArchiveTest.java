package io.github.rpaclients.swap.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive for the platform of this build, unpacked and run without any other Java. */
class ArchiveTest {
    private static final Path ARCHIVE = Path.of(System.getProperty("archive"));
    /** What whoever has no Java downloads; 36 with the Java 17 of Debian. */
    private static final long LIMIT_MB = 45;

    @TempDir
    static Path folder;

    private static List<TarArchiveEntry> entries = List.of();
    private static Path unpacked = Path.of("");

    @BeforeAll
    static void unpack() throws IOException {
        assumeTrue(
                ARCHIVE.toString().endsWith(".tar.gz"), "Unpacked is only the archive of Linux and macOS: " + ARCHIVE);
        entries = new TarFile(ARCHIVE).unpack(folder);
        unpacked = folder.resolve("license-swap-" + System.getProperty("version.of.jars"));
    }

    private static Ended licenseSwap(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        return Ended.run(command);
    }

    private static Path launcher() {
        Path linux = unpacked.resolve("bin/license-swap");
        return Files.exists(linux) ? linux : unpacked.resolve("license-swap.app/Contents/MacOS/license-swap");
    }

    @Test
    void saysItsVersion() throws Exception {
        Ended version = licenseSwap("--version");

        assertThat(version.printed.strip()).isEqualTo("license-swap " + System.getProperty("version.of.jars"));
        assertThat(version.exitCode).isZero();
    }

    @Test
    void plansForASimulatedCompany() throws Exception {
        Ended plan = licenseSwap("plan", "--simulate");

        assertThat(plan.printed).contains("2 moves").contains("grace@acme.example");
        assertThat(plan.exitCode).isZero();
    }

    @Test
    void exitsAsTheJarDoes() throws Exception {
        assertThat(licenseSwap("plann").exitCode).isEqualTo(2);
    }

    @Test
    void knowsTheCertificatesAndCurvesOfTheJavaThatItIsMadeFrom() throws Exception {
        Path runtime = runtime();
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        try (InputStream file = Files.newInputStream(runtime.resolve("lib/security/cacerts"))) {
            trusted.load(file, null);
        }

        assertThat(trusted.size()).isGreaterThan(50);
        Ended modules = Ended.run(List.of(runtime.resolve("bin/java").toString(), "--list-modules"));
        assertThat(modules.printed)
                .contains("jdk.crypto.ec", "java.sql", "java.net.http")
                .doesNotContain("java.desktop");
    }

    private static Path runtime() {
        Path linux = unpacked.resolve("lib/runtime");
        return Files.exists(linux) ? linux : unpacked.resolve("license-swap.app/Contents/runtime/Contents/Home");
    }

    @Test
    void hasAManPageForEachVerb() throws Exception {
        Path pages = unpacked.resolve("share/man/man1");

        assertThat(pages.resolve("license-swap.1"))
                .content()
                .contains(".SH NAME\nlicense\\-swap \\- Moves", "ATTENTION", "\\fBdoctor\\fP");
        for (String verb : List.of("plan", "apply", "watch", "doctor", "alive", "generate-completion")) {
            assertThat(pages.resolve("license-swap-" + verb + ".1"))
                    .content()
                    .contains("license\\-swap " + verb.replace("-", "\\-"), ".SH OPTIONS\n.TP\n\\fB");
        }
    }

    @Test
    void carriesTheLicences() {
        assertThat(unpacked.resolve("LICENSE")).hasSameTextualContentAs(Path.of("..", "LICENSE"));
        assertThat(unpacked.resolve("NOTICE")).hasSameTextualContentAs(Path.of("..", "NOTICE"));
        assertThat(runtime().resolve("legal/java.base")).isNotEmptyDirectory();
    }

    @Test
    void isOneFolderOfOneTime() {
        Instant time = Instant.parse(System.getProperty("time.of.files"));

        assertThat(entries).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getName()).startsWith(unpacked.getFileName() + "/");
            assertThat(entry.getLastModifiedTime().toInstant())
                    .as(entry.getName())
                    .isEqualTo(time);
        });
    }

    @Test
    void isNotLarge() throws IOException {
        assertThat(Files.size(ARCHIVE) / 1024 / 1024).as("MB of %s", ARCHIVE).isLessThanOrEqualTo(LIMIT_MB);
    }
}
