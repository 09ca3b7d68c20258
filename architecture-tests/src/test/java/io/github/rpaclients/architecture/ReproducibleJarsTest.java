package io.github.rpaclients.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources make the same jars, elsewhere and later, byte by byte. */
class ReproducibleJarsTest {
    private static final Path HERE = Path.of("..").toAbsolutePath().normalize();
    private static final Path LOG = Path.of("target", "second-build.log");
    private static final Set<String> NOT_SOURCES = Set.of(".git", "target", "node_modules");

    @Test
    void areTheSameFromACopyOfTheSources(@TempDir Path copy) throws Exception {
        assumeTrue(
                Boolean.getBoolean("reproducible"),
                "Builds everything a second time; only with -Dreproducible=true, see CONTRIBUTING.md");
        copySources(copy);

        assertThat(maven(
                        copy,
                        "-o",
                        "-q",
                        "package",
                        "-DskipTests",
                        "-pl",
                        "testkit-standalone,architecture-tests",
                        "-am"))
                .as("exit code of the second build, see %s", LOG)
                .isZero();

        List<Path> jars = new ArrayList<>(Modules.jars());
        jars.add(Modules.runnable("license-swap-cli", "-all"));
        jars.add(Modules.runnable("testkit-standalone", ""));
        assertThat(jars).allSatisfy(jar -> {
            Path here = jar.toAbsolutePath().normalize();
            assertThat(copy.resolve(HERE.relativize(here))).hasSameBinaryContentAs(here);
        });
    }

    private static void copySources(Path to) throws IOException {
        Files.walkFileTree(HERE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_SOURCES.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(HERE.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(HERE.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static int maven(Path in, String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start()
                .waitFor();
    }
}
