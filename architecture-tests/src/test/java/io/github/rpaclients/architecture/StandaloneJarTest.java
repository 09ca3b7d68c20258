package io.github.rpaclients.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar that people run instead of using as a library. */
class StandaloneJarTest {
    private static final Path JAR = Modules.runnable("testkit-standalone", "");

    @Test
    void runsByItself() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "--version")
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(Modules.VERSION);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void bringsNoClientAndNoJunit() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("io/github/rpaclients/testkit/uipath/UiPathSimulator.class")
                    .noneMatch(name -> name.startsWith("org/junit/"))
                    .allMatch(name -> !name.startsWith("io/github/rpaclients/")
                            || name.equals("io/github/rpaclients/")
                            || name.startsWith("io/github/rpaclients/testkit/"));
        }
    }
}
